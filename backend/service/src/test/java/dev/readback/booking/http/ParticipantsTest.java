package dev.readback.booking.http;

import static dev.readback.Person.ALICE;
import static dev.readback.Person.BOB;
import static dev.readback.Person.CAROL;
import static dev.readback.Person.DELTA;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.readback.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ParticipantsTest {

  @Test
  void someone_elses_booking_does_not_exist() {
    String booking = ALICE.placed();

    for (Person stranger : new Person[] {CAROL, DELTA}) {
      stranger
          .read(booking)
          .statusCode(404)
          .body("type", equalTo("/problems/not-found"))
          .body("detail", equalTo("There is no such booking, or it is not yours"));
      stranger.request().get("/api/bookings/" + booking + "/history").then().statusCode(404);
    }
    CAROL.give(booking, "withdraw", Map.of()).statusCode(404);
    CAROL.give(booking, "start", Map.of("sellerId", "bob")).statusCode(404);
    DELTA.decide(booking, 1, "confirm", Map.of()).statusCode(404);
    ALICE.read(booking).body("version", equalTo(4));
  }

  @Test
  void a_stranger_learns_neither_the_version_nor_a_used_key() {
    String booking = Person.newId();
    given()
        .auth()
        .oauth2(dev.readback.TestTokens.of("alice"))
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", "\"known\"")
        .body(Map.of("sellerId", "bob"))
        .post(Person.path(booking, "start"))
        .then()
        .statusCode(201);

    CAROL
        .request()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", "\"known\"")
        .header("If-Match", "\"9\"")
        .body(Map.of("sku", "BOB-1001"))
        .post(Person.path(booking, "remove-line"))
        .then()
        .statusCode(404)
        .body("$", not(hasKey("currentVersion")));
  }

  @Test
  void a_draft_is_the_buyers_alone() {
    String booking = ALICE.started();

    BOB.read(booking).statusCode(404);
    BOB.decide(booking, 1, "confirm", Map.of()).statusCode(404);
  }

  @Test
  void an_order_withdrawn_before_it_was_placed_was_never_the_sellers() {
    String booking = ALICE.started();
    ALICE.give(booking, "withdraw", Map.of()).statusCode(200);

    BOB.read(booking).statusCode(404);
  }

  @Test
  void each_role_has_commands_of_its_own() {
    String booking = ALICE.placed();

    ALICE
        .decide(booking, 4, "confirm", Map.of())
        .statusCode(403)
        .body("type", equalTo("/problems/forbidden"))
        .body("detail", equalTo("Your role does not allow this"));
    BOB.give(booking, "withdraw", Map.of()).statusCode(403);
    BOB.give(Person.newId(), "start", Map.of("sellerId", "delta")).statusCode(403);
  }

  @Test
  void nobody_gets_anywhere_without_signing_in() {
    given()
        .get("/api/bookings/" + Person.newId())
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-signed-in"));
    given()
        .auth()
        .oauth2("not.a.token")
        .get("/api/bookings/" + Person.newId())
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("sellerId", "bob"))
        .post(Person.path(Person.newId(), "start"))
        .then()
        .statusCode(401);
  }
}
