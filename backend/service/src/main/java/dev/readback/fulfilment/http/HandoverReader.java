package dev.readback.fulfilment.http;

import dev.readback.fulfilment.Handover;
import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import dev.readback.platform.signing.SignatureRefused;
import dev.readback.platform.signing.SignedDocument;
import dev.readback.platform.signing.SignedDocuments;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the handover that came through the browser, and trusts it only for its signature. Whether
 * it has expired, and whom it is for, is for the aggregate root to say.
 */
@Singleton
class HandoverReader {
  private final SignedDocuments documents;

  HandoverReader(SignedDocuments documents) {
    this.documents = documents;
  }

  SignedDocument<Handover> read(String handover) {
    try {
      return documents.open("handover", handover, Handover.class);
    } catch (SignatureRefused refused) {
      throw new HttpProblem(
          ProblemType.SIGNATURE_REFUSED,
          refused.getMessage() + ": take the one of the confirmed booking",
          Map.of("reason", "handover-" + refused.reason().name().toLowerCase(Locale.ROOT)));
    }
  }
}
