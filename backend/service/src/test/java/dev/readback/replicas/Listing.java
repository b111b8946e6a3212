package dev.readback.replicas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** A list as it was answered. */
record Listing(Response response) {
  Listing {
    assertEquals(200, response.statusCode(), response::asString);
  }

  List<String> ids() {
    return rows().stream().map(row -> (String) row.get("bookingId")).toList();
  }

  /** How often a booking stands in it. */
  long times(String booking) {
    return ids().stream().filter(booking::equals).count();
  }

  boolean shows(String booking) {
    return times(booking) > 0;
  }

  String status(String booking) {
    return (String) row(booking).get("status");
  }

  int version(String booking) {
    return (int) row(booking).get("version");
  }

  String readFrom(String booking) {
    return (String) row(booking).get("readFrom");
  }

  String consistency() {
    return response.header("Consistency");
  }

  private Map<String, Object> row(String booking) {
    return rows().stream()
        .filter(row -> row.get("bookingId").equals(booking))
        .findFirst()
        .orElseThrow(() -> new AssertionError(booking + " is not in " + response.asString()));
  }

  private List<Map<String, Object>> rows() {
    return response.jsonPath().getList("items");
  }
}
