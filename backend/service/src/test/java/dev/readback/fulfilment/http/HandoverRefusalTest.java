package dev.readback.fulfilment.http;

import static dev.readback.Person.DELIVERY;
import static dev.readback.fulfilment.http.Participant.ALICE;
import static dev.readback.fulfilment.http.Participant.BOB;
import static dev.readback.fulfilment.http.Participant.DELTA;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.readback.Person;
import dev.readback.platform.signing.SignedDocuments;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What came through the browser is trusted for its signature, its time and its addressee alone. */
@QuarkusTest
class HandoverRefusalTest {
  private static final Instant LATER = Instant.now().plus(Duration.ofDays(30));

  @Inject SignedDocuments documents;

  private final String booking = Person.newId();

  @Test
  void a_handover_that_was_changed() {
    String genuine = signed(content(), LATER);
    String changed = genuine.substring(0, 200) + (genuine.charAt(200) == 'A' ? 'B' : 'A');

    refused(BOB, changed + genuine.substring(201), "handover-damaged")
        .body("detail", endsWith("take the one of the confirmed booking"));
    refused(BOB, "not a document", "handover-damaged");
  }

  @Test
  void a_genuine_document_that_says_something_else() {
    refused(BOB, signed(Map.of("bookingId", booking, "all", "yours"), LATER), "handover-damaged");
    refused(BOB, documents.sign("offer", content(), LATER), "handover-foreign");
  }

  @Test
  void a_handover_that_has_expired() {
    refused(BOB, signed(content(), Instant.now().minusSeconds(1)), "handover-expired");
  }

  @Test
  void a_handover_of_another_booking() {
    var other = new HashMap<>(content());
    other.put("bookingId", Person.newId());

    refused(BOB, signed(other, LATER), "handover-of-another-booking");
  }

  @Test
  void a_handover_for_another_seller() {
    refused(DELTA, signed(content(), LATER), "handover-for-another-seller");
  }

  @Test
  void a_handover_of_an_order_that_nobody_confirmed() {
    var unconfirmed = new HashMap<>(content());
    unconfirmed.remove("confirmedAt");

    refused(BOB, signed(unconfirmed, LATER), "handover-not-confirmed");
  }

  @Test
  void another_handover_for_what_was_started() {
    BOB.give(booking, "start", Map.of("handover", signed(content(), LATER))).statusCode(201);
    var other = new HashMap<>(content());
    other.put("confirmedAt", "2026-11-25T00:00:00Z");

    BOB.give(booking, "start", Map.of("handover", signed(other, LATER)))
        .statusCode(409)
        .body("reason", equalTo("started-with-another-handover"));
    BOB.read(booking).body("version", equalTo(2));
  }

  @Test
  void a_start_that_comes_again_after_the_handover_expired_is_answered_as_the_first_time()
      throws InterruptedException {
    Instant soon = Instant.now().plusSeconds(3);
    var start = BOB.command().body(Map.of("handover", signed(content(), soon)));
    start.post(Participant.path(booking, "start")).then().statusCode(201);
    Thread.sleep(Duration.between(Instant.now(), soon).plusMillis(50));

    start.post(Participant.path(booking, "start")).then().statusCode(201).header("ETag", "\"2\"");
  }

  @Test
  void a_buyer_starts_nothing() {
    ALICE.give(booking, "start", Map.of("handover", signed(content(), LATER))).statusCode(403);
  }

  @Test
  void a_start_without_a_handover() {
    for (Map<String, String> body : List.of(Map.<String, String>of(), Map.of("handover", " "))) {
      BOB.give(booking, "start", body)
          .statusCode(400)
          .body("violations[0].field", equalTo("handover"));
    }
    String long_ = "x".repeat(FulfilmentRequest.MOST_HANDOVER_CHARACTERS + 1);
    BOB.give(booking, "start", Map.of("handover", long_))
        .statusCode(400)
        .body("violations[0].field", equalTo("handover"));
  }

  private ValidatableResponse refused(Participant who, String handover, String reason) {
    ValidatableResponse answer =
        who.give(booking, "start", Map.of("handover", handover))
            .statusCode(422)
            .contentType("application/problem+json")
            .body("type", equalTo("/problems/signature-refused"))
            .body("reason", equalTo(reason));
    BOB.read(booking).statusCode(404);
    return answer;
  }

  private String signed(Map<String, ?> content, Instant expiresAt) {
    return documents.sign("handover", content, expiresAt);
  }

  private Map<String, Object> content() {
    return Map.of(
        "bookingId",
        booking,
        "buyer",
        Map.of("id", "alice", "name", "Alice"),
        "seller",
        Map.of("id", "bob", "name", "Bob"),
        "delivery",
        DELIVERY,
        "lines",
        List.of(Map.of("sku", "BOLT", "name", "Bolt", "unit", "piece", "quantity", 3)),
        "confirmedAt",
        "2026-11-24T10:15:30Z");
  }
}
