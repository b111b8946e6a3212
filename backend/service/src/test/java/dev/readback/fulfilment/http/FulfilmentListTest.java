package dev.readback.fulfilment.http;

import static dev.readback.fulfilment.http.Orders.BOLTS;
import static dev.readback.fulfilment.http.Orders.NUTS;
import static dev.readback.fulfilment.http.Orders.line;
import static dev.readback.fulfilment.http.Orders.parcel;
import static dev.readback.fulfilment.http.Participant.ALICE;
import static dev.readback.fulfilment.http.Participant.BOB;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.Eventually;
import dev.readback.eventsourcing.following.Following;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shipped and what is on its way, as lists. */
@QuarkusTest
class FulfilmentListTest {
  private static final String TOKEN = "Session-Token";
  private static final Duration SOON = Duration.ofSeconds(5);

  @Inject Following following;

  @AfterEach
  void projectAgain() {
    following.start();
  }

  @Test
  void with_the_projector_stopped_who_ships_sees_it_at_once_and_the_buyer_sees_it_later() {
    following.pause();
    String booking = Orders.started();

    String token = sent(BOB.give(booking, "dispatch", parcel(line(BOLTS, 3), line(NUTS, 2))));

    assertEquals(List.of("dispatched 3 stream"), rows(list(BOB, "/api/shipments", token), booking));
    assertEquals(List.of(), rows(list(ALICE, "/api/deliveries", ""), booking));
    following.start();
    Eventually.holds(
        "on its way", SOON, () -> !rows(list(ALICE, "/api/deliveries", ""), booking).isEmpty());
    assertEquals(List.of("dispatched 3 index"), rows(list(ALICE, "/api/deliveries", ""), booking));
  }

  @Test
  void a_receipt_leaves_one_filter_and_enters_another_at_once() {
    String booking = Orders.dispatched();
    Eventually.holds(
        "on its way",
        SOON,
        () -> !rows(list(ALICE, "/api/deliveries?status=dispatched", ""), booking).isEmpty());

    String token = sent(ALICE.give(booking, "confirm-receipt", Map.of()));

    assertEquals(List.of(), rows(list(ALICE, "/api/deliveries?status=dispatched", token), booking));
    assertEquals(1, rows(list(ALICE, "/api/deliveries?status=received", token), booking).size());
  }

  @Test
  void a_row_tells_what_was_shipped_and_when() {
    String booking = Orders.started();
    String token = sent(BOB.give(booking, "dispatch", parcel(line(BOLTS, 1))));

    list(BOB, "/api/shipments?status=partly-dispatched&limit=200", token)
        .statusCode(200)
        .body("items.find { it.bookingId == '%s' }.parcelCount".formatted(booking), equalTo(1))
        .body("items.find { it.bookingId == '%s' }.problemCount".formatted(booking), equalTo(0))
        .body("items.find { it.bookingId == '%s' }.buyer.id".formatted(booking), equalTo("alice"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/deliveries", "/api/shipments"})
  void a_status_that_there_is_not(String path) {
    Participant reader = path.endsWith("shipments") ? BOB : ALICE;
    reader
        .request()
        .get(path + "?status=lost")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-request"))
        .body("violations[0].field", equalTo("status"));
  }

  @Test
  void only_those_whom_a_list_is_for() {
    given().get("/api/deliveries").then().statusCode(401);
    given().get("/api/shipments").then().statusCode(401);
    BOB.request().get("/api/deliveries").then().statusCode(403);
    ALICE.request().get("/api/shipments").then().statusCode(403);
  }

  private static String sent(ValidatableResponse response) {
    return response.statusCode(200).extract().header(TOKEN);
  }

  private static ValidatableResponse list(Participant reader, String path, String token) {
    var request = reader.request();
    return (token.isEmpty() ? request : request.header(TOKEN, token)).get(path).then();
  }

  /** What a list shows of a booking: its status, version and where it was read from. */
  private static List<String> rows(ValidatableResponse list, String booking) {
    List<Map<String, Object>> items = list.statusCode(200).extract().path("items");
    return items.stream()
        .filter(item -> item.get("bookingId").equals(booking))
        .map(item -> item.get("status") + " " + item.get("version") + " " + item.get("readFrom"))
        .toList();
  }
}
