package dev.readback;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** A buyer or a seller at an API client of their own. */
public record Person(String name) {
  public static final Person ALICE = new Person("alice");
  public static final Person BOB = new Person("bob");
  public static final Person CAROL = new Person("carol");
  public static final Person DELTA = new Person("delta");

  public static final Map<String, Object> DELIVERY =
      Map.of(
          "recipient", "Ada Lovelace",
          "street", "Keizersgracht 1",
          "city", "Amsterdam",
          "postalCode", "1015 CC",
          "country", "NL",
          "requestedDate", "2099-12-31");

  public static String newId() {
    return UUID.randomUUID().toString();
  }

  public RequestSpecification request() {
    return given().auth().oauth2(TestTokens.of(name));
  }

  /** A command as it should be: with a key of its own. */
  public RequestSpecification command() {
    return request().contentType(ContentType.JSON).header("Idempotency-Key", quoted(newId()));
  }

  public ValidatableResponse give(String booking, String command, Object body) {
    return command().body(body).post(path(booking, command)).then();
  }

  public ValidatableResponse decide(String booking, long version, String command, Object body) {
    return command()
        .header("If-Match", quoted(version))
        .body(body)
        .post(path(booking, command))
        .then();
  }

  public ValidatableResponse read(String booking) {
    return request().get("/api/bookings/" + booking).then();
  }

  /** A booking that this buyer started with bob. */
  public String started() {
    String booking = newId();
    give(booking, "start", Map.of("sellerId", "bob")).statusCode(201);
    return booking;
  }

  /** A booking at version 4 that this buyer placed with bob. */
  public String placed() {
    String booking = started();
    give(booking, "add-line", Map.of("offer", offer("BOB-1001"), "quantity", 3)).statusCode(200);
    give(booking, "set-delivery", DELIVERY).statusCode(200);
    decide(booking, 3, "place", Map.of()).statusCode(200);
    return booking;
  }

  /** The catalog's offer of a product. */
  public String offer(String sku) {
    return request()
        .queryParam("q", sku)
        .get("/api/catalog")
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].offer");
  }

  public static String path(String booking, String command) {
    return "/api/bookings/" + booking + "/" + command;
  }

  public static String quoted(Object text) {
    return "\"" + text + "\"";
  }
}
