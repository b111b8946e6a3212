package dev.readback.booking.http;

import static dev.readback.Person.ALICE;
import static dev.readback.Person.BOB;
import static dev.readback.Person.path;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readback.platform.signing.SignedDocuments;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandoverTest {
  @Inject SignedDocuments documents;

  @Test
  void the_seller_of_a_confirmed_order_gets_a_handover() throws Exception {
    String booking = ALICE.placed();

    String answered =
        BOB.decide(booking, 4, "confirm", Map.of()).statusCode(200).extract().path("handover");

    JsonNode content = documents.verify("handover", answered, JsonNode.class);
    assertEquals(booking, content.path("bookingId").asText());
    assertEquals(3, content.path("lines").path(0).path("quantity").asInt());
    BOB.read(booking).body("handover", equalTo(answered));
    BOB.read(booking).body("closedAt", equalTo(content.path("confirmedAt").asText()));
  }

  @Test
  void a_confirmation_that_comes_again_is_answered_with_the_same_handover() {
    String booking = ALICE.placed();
    var confirm = BOB.command().header("If-Match", "\"4\"").body("{}");

    String first = confirm.post(path(booking, "confirm")).asString();
    String again = confirm.post(path(booking, "confirm")).asString();

    assertEquals(first, again);
  }

  @Test
  void nobody_else_gets_one_nor_does_the_past_have_one() {
    String booking = ALICE.placed();
    BOB.read(booking).body("$", not(hasKey("handover")));
    BOB.decide(booking, 4, "confirm", Map.of()).body("handover", notNullValue());

    ALICE.read(booking).body("$", not(hasKey("handover")));
    for (int version = 4; version <= 5; version++) {
      BOB.request()
          .get("/api/bookings/" + booking + "?version=" + version)
          .then()
          .statusCode(200)
          .body("$", not(hasKey("handover")));
    }
  }

  @Test
  void a_rejected_order_has_none() {
    String booking = ALICE.placed();

    BOB.decide(booking, 4, "reject", Map.of("reason", "Sold out"))
        .statusCode(200)
        .body("$", not(hasKey("handover")));
  }
}
