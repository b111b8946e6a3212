package dev.readback.catalog.http;

import static dev.readback.catalog.Products.BOLT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readback.catalog.http.OfferSigner.SignedOffer;
import dev.readback.platform.json.StrictJson;
import dev.readback.platform.signing.SignatureRefused;
import dev.readback.platform.signing.SignedDocuments;
import dev.readback.platform.signing.SigningKeys;
import dev.readback.platform.signing.SigningKeys.SigningKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class OfferSignerTest {
  private static final Instant NOW = Instant.parse("2026-11-24T10:15:30.123456789Z");
  private static final SigningKeys KEYS =
      new SigningKeys(
          new SigningKey("k1", new SecretKeySpec(new byte[32], "HmacSHA256")), List.of());

  private final ObjectMapper json = StrictJson.mapper();
  private final SignedOffer offer =
      new OfferSigner(documents(NOW), clock(NOW), Duration.ofHours(8)).sign(BOLT);

  @Test
  void the_json_of_an_offer_is_what_a_booking_reads() throws Exception {
    String contract =
        """
        {"seller":{"id":"bob","name":"Bob"},"sku":"BOB-1","name":"Hex bolt M8 × 40",
         "unit":"box of 100","unitPrice":{"amount":"14.90","currency":"EUR"},
         "offeredAt":"2026-11-24T10:15:30.123Z"}
        """;

    assertEquals(json.readTree(contract), verifiedAt(NOW));
  }

  @Test
  void an_offer_holds_for_as_long_as_it_says() throws Exception {
    assertEquals(Instant.parse("2026-11-24T18:15:30Z"), offer.expiresAt());

    assertEquals("BOB-1", verifiedAt(offer.expiresAt().minusMillis(1)).path("sku").asText());
    var refused = assertThrows(SignatureRefused.class, () -> verifiedAt(offer.expiresAt()));
    assertEquals(SignatureRefused.Reason.EXPIRED, refused.reason());
  }

  private JsonNode verifiedAt(Instant instant) throws SignatureRefused {
    return documents(instant).verify("offer", offer.compact(), JsonNode.class);
  }

  private SignedDocuments documents(Instant instant) {
    return new SignedDocuments(KEYS, json, clock(instant));
  }

  private static Clock clock(Instant instant) {
    return Clock.fixed(instant, ZoneOffset.UTC);
  }
}
