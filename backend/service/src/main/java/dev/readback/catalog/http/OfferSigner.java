package dev.readback.catalog.http;

import dev.readback.catalog.Offer;
import dev.readback.catalog.Product;
import dev.readback.platform.configuration.ReadbackConfig;
import dev.readback.platform.signing.SignedDocuments;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Signs offers, so that their prices can travel through the browser. */
@Singleton
class OfferSigner {
  private static final String TYPE = "offer";

  private final SignedDocuments documents;
  private final Clock clock;
  private final Duration validFor;

  @Inject
  OfferSigner(SignedDocuments documents, Clock clock, ReadbackConfig config) {
    this(documents, clock, config.offers().validFor());
  }

  OfferSigner(SignedDocuments documents, Clock clock, Duration validFor) {
    this.documents = documents;
    this.clock = clock;
    this.validFor = validFor;
  }

  /**
   * An offer in compact form (JWS).
   *
   * @param expiresAt to the second, as the signature has it
   */
  record SignedOffer(String compact, Instant expiresAt) {}

  SignedOffer sign(Product product) {
    Instant now = clock.instant();
    Instant expiresAt = now.plus(validFor).truncatedTo(ChronoUnit.SECONDS);
    var offer = Offer.of(product, now.truncatedTo(ChronoUnit.MILLIS));
    return new SignedOffer(documents.sign(TYPE, offer, expiresAt), expiresAt);
  }
}
