package dev.readback.booking.http;

import dev.readback.booking.OfferedItem;
import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import dev.readback.platform.signing.SignatureRefused;
import dev.readback.platform.signing.SignedDocument;
import dev.readback.platform.signing.SignedDocuments;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the offer that came through the browser, and trusts it only for its signature. Whether it
 * has expired is for the aggregate root to say, since the same command may come again later.
 */
@Singleton
class OfferReader {
  private final SignedDocuments documents;

  OfferReader(SignedDocuments documents) {
    this.documents = documents;
  }

  SignedDocument<OfferedItem> read(String offer) {
    try {
      return documents.open("offer", offer, OfferedItem.class);
    } catch (SignatureRefused refused) {
      throw new HttpProblem(
          ProblemType.SIGNATURE_REFUSED,
          refused.getMessage() + ": take a new one from the catalog",
          Map.of("reason", "offer-" + refused.reason().name().toLowerCase(Locale.ROOT)));
    }
  }
}
