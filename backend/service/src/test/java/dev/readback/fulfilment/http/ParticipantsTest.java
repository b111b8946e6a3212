package dev.readback.fulfilment.http;

import static dev.readback.fulfilment.http.Orders.BOLTS;
import static dev.readback.fulfilment.http.Orders.line;
import static dev.readback.fulfilment.http.Orders.parcel;
import static dev.readback.fulfilment.http.Participant.ALICE;
import static dev.readback.fulfilment.http.Participant.BOB;
import static dev.readback.fulfilment.http.Participant.CAROL;
import static dev.readback.fulfilment.http.Participant.DELTA;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.readback.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ParticipantsTest {

  @Test
  void someone_elses_fulfilment_does_not_exist() {
    String booking = Orders.dispatched();

    for (Participant stranger : new Participant[] {CAROL, DELTA}) {
      stranger
          .read(booking)
          .statusCode(404)
          .body("type", equalTo("/problems/not-found"))
          .body("detail", equalTo("There is no such fulfilment, or it is not yours"));
    }
    CAROL.give(booking, "confirm-receipt", Map.of()).statusCode(404);
    CAROL.give(booking, "report-problem", Map.of("description", "Damp")).statusCode(404);
    DELTA.give(booking, "dispatch", parcel(line(BOLTS, 1))).statusCode(404);
    DELTA.give(booking, "start", Map.of("handover", Orders.handover(booking))).statusCode(404);
    ALICE.read(booking).body("version", equalTo(3));
  }

  @Test
  void what_was_not_started_does_not_exist() {
    String booking = Person.newId();

    ALICE.read(booking).statusCode(404);
    BOB.give(booking, "dispatch", parcel(line(BOLTS, 1))).statusCode(404);
    ALICE.give(booking, "confirm-receipt", Map.of()).statusCode(404);
    ALICE.give(booking, "report-problem", Map.of("description", "Damp")).statusCode(404);
  }

  @Test
  void each_role_has_commands_of_its_own() {
    String booking = Orders.dispatched();

    ALICE
        .give(booking, "dispatch", parcel(line(BOLTS, 1)))
        .statusCode(403)
        .body("type", equalTo("/problems/forbidden"));
    BOB.give(booking, "confirm-receipt", Map.of()).statusCode(403);
    BOB.give(booking, "report-problem", Map.of("description", "Damp")).statusCode(403);
    BOB.read(booking).body("version", equalTo(3));
  }

  @Test
  void nobody_gets_anywhere_without_signing_in() {
    given().get("/api/fulfilments/" + Person.newId()).then().statusCode(401);
    given()
        .contentType(ContentType.JSON)
        .post(Participant.path(Person.newId(), "confirm-receipt"))
        .then()
        .statusCode(401);
  }
}
