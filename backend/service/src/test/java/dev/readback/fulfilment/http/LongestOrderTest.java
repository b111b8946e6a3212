package dev.readback.fulfilment.http;

import static dev.readback.fulfilment.http.Participant.ALICE;
import static dev.readback.fulfilment.http.Participant.BOB;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.Person;
import dev.readback.platform.signing.SignedDocuments;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The largest order there may be, from its first line to its receipt: it fits everywhere. */
@QuarkusTest
class LongestOrderTest {
  private static final int LINES = 100;
  private static final Map<String, Object> DELIVERY =
      Map.of(
          "recipient", "ア".repeat(100),
          "street", "ケ".repeat(200),
          "city", "ア".repeat(100),
          "postalCode", "番".repeat(20),
          "country", "JP",
          "requestedDate", "2099-12-31");

  @Inject SignedDocuments documents;

  @Test
  void an_order_of_100_lines_with_the_longest_names_is_fulfilled() {
    String booking = Person.newId();
    ALICE
        .command()
        .body(Map.of("sellerId", "bob"))
        .post("/api/bookings/" + booking + "/start")
        .then()
        .statusCode(201);
    for (int line = 0; line < LINES; line++) {
      ALICE
          .book(booking, line + 1, "add-line", Map.of("offer", offer(line), "quantity", 10_000))
          .statusCode(200);
    }
    ALICE.book(booking, LINES + 1, "set-delivery", DELIVERY).statusCode(200);
    ALICE.book(booking, LINES + 2, "place", Map.of()).statusCode(200);
    BOB.book(booking, LINES + 3, "confirm", Map.of()).statusCode(200);
    String handover = Orders.handover(booking);
    assertTrue(handover.length() > 120_000, () -> handover.length() + " characters");

    BOB.give(booking, "start", Map.of("handover", handover))
        .statusCode(201)
        .body("version", equalTo(5))
        .body("lines", hasSize(LINES))
        .body("lines[99].sku", equalTo(sku(99)));
    BOB.give(booking, "dispatch", Orders.parcel(everything()))
        .statusCode(200)
        .body("status", equalTo("dispatched"));
    ALICE
        .give(booking, "confirm-receipt", Map.of())
        .statusCode(200)
        .body("status", equalTo("received"));
    BOB.read(booking).body("version", equalTo(7));
  }

  private static Map<?, ?>[] everything() {
    return IntStream.range(0, LINES)
        .mapToObj(line -> Orders.line(sku(line), 10_000))
        .toArray(Map<?, ?>[]::new);
  }

  private static String sku(int line) {
    return "%02d".formatted(line) + "ク".repeat(38);
  }

  private String offer(int line) {
    var item =
        Map.of(
            "seller",
            Map.of("id", "bob", "name", "Bob"),
            "sku",
            sku(line),
            "name",
            "ボ".repeat(200),
            "unit",
            "箱".repeat(50),
            "unitPrice",
            Map.of("amount", "12.50", "currency", "EUR"),
            "offeredAt",
            "2026-11-24T10:15:30Z");
    return documents.sign("offer", item, Instant.now().plus(Duration.ofHours(8)));
  }
}
