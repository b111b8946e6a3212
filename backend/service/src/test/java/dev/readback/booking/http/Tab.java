package dev.readback.booking.http;

import static dev.readback.Person.DELIVERY;
import static dev.readback.Person.path;
import static dev.readback.Person.quoted;

import dev.readback.Person;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** A person who keeps what their session saw, as a browser's tab does. */
final class Tab {
  static final String TOKEN = "Session-Token";

  private final Person person;
  String token = "";

  Tab(Person person) {
    this.person = person;
  }

  ValidatableResponse give(String booking, String command, Object body) {
    return kept(with(person.command()).body(body).post(path(booking, command)));
  }

  ValidatableResponse decide(String booking, long version, String command, Object body) {
    return kept(
        with(person.command())
            .header("If-Match", quoted(version))
            .body(body)
            .post(path(booking, command)));
  }

  ValidatableResponse read(String booking) {
    return get("/api/bookings/" + booking);
  }

  ValidatableResponse get(String path) {
    return kept(with(person.request()).get(path));
  }

  /** A booking that this buyer started with bob. */
  String started() {
    String booking = Person.newId();
    give(booking, "start", Map.of("sellerId", "bob")).statusCode(201);
    return booking;
  }

  /** A booking at version 4 that this buyer placed with bob. */
  String placed() {
    String booking = started();
    give(booking, "add-line", Map.of("offer", person.offer("BOB-1001"), "quantity", 3))
        .statusCode(200);
    give(booking, "set-delivery", DELIVERY).statusCode(200);
    decide(booking, 3, "place", Map.of()).statusCode(200);
    return booking;
  }

  /** What a list shows of a booking: its status, version and where it was read from. */
  static List<String> rows(ValidatableResponse list, String booking) {
    List<Map<String, Object>> items = list.statusCode(200).extract().path("items");
    return items.stream()
        .filter(item -> item.get("bookingId").equals(booking))
        .map(item -> item.get("status") + " " + item.get("version") + " " + item.get("readFrom"))
        .toList();
  }

  static List<String> ids(ValidatableResponse list) {
    return list.statusCode(200).extract().path("items.bookingId");
  }

  private RequestSpecification with(RequestSpecification request) {
    return token.isEmpty() ? request : request.header(TOKEN, token);
  }

  private ValidatableResponse kept(Response response) {
    String given = response.getHeader(TOKEN);
    token = given == null ? token : given;
    return response.then();
  }
}
