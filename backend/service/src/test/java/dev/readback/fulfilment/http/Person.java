package dev.readback.fulfilment.http;

import static io.restassured.RestAssured.given;

import dev.readback.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** A buyer or a seller at an API client of their own. */
record Person(String name) {
  static final Person ALICE = new Person("alice");
  static final Person BOB = new Person("bob");
  static final Person CAROL = new Person("carol");
  static final Person DELTA = new Person("delta");

  static final Map<String, Object> DELIVERY =
      Map.of(
          "recipient", "Ada Lovelace",
          "street", "Keizersgracht 1",
          "city", "Amsterdam",
          "postalCode", "1015 CC",
          "country", "NL",
          "requestedDate", "2099-12-31");

  static String newId() {
    return UUID.randomUUID().toString();
  }

  RequestSpecification request() {
    return given().auth().oauth2(TestTokens.of(name));
  }

  /** A command as it should be: with a key of its own. */
  RequestSpecification command() {
    return request().contentType(ContentType.JSON).header("Idempotency-Key", quoted(newId()));
  }

  ValidatableResponse give(String booking, String command, Object body) {
    return command().body(body).post(path(booking, command)).then();
  }

  ValidatableResponse read(String booking) {
    return request().get("/api/fulfilments/" + booking).then();
  }

  /** A booking: it has commands of its own. */
  ValidatableResponse book(String booking, long version, String command, Object body) {
    return command()
        .header("If-Match", quoted(version))
        .body(body)
        .post("/api/bookings/" + booking + "/" + command)
        .then();
  }

  static String path(String booking, String command) {
    return "/api/fulfilments/" + booking + "/" + command;
  }

  static String quoted(Object text) {
    return "\"" + text + "\"";
  }
}
