package dev.readback.platform.http;

import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import dev.readback.platform.signing.SignatureRefused;
import dev.readback.platform.signing.SignedDocument;
import dev.readback.platform.signing.SignedDocuments;
import dev.readback.platform.words.PlatformWords;
import dev.readback.platform.words.Words;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Reads what one capability handed to another through the browser, and trusts it only for its
 * signature. Whether it has expired, and whom it is for, is for the aggregate root to say, since
 * the same command may come again later.
 */
@Singleton
public class HandedDocuments {
  private final SignedDocuments documents;

  HandedDocuments(SignedDocuments documents) {
    this.documents = documents;
  }

  /**
   * Reads a document.
   *
   * @param type of the document, such as {@code offer}
   * @param name the document, as people know it
   * @param remedy what to do about one that is not to be trusted
   * @throws HttpProblem when it is damaged or of another type
   */
  public <T> SignedDocument<T> read(
      String type, String compact, Class<T> contentClass, Words name, Words remedy) {
    try {
      return documents.open(type, compact, contentClass);
    } catch (SignatureRefused refused) {
      throw new HttpProblem(
          ProblemType.SIGNATURE_REFUSED,
          PlatformWords.of("document-refused", name, words(refused), remedy),
          Map.of("reason", type + "-" + KebabCase.of(refused.reason())));
    }
  }

  private static Words words(SignatureRefused refused) {
    return PlatformWords.of("document-" + KebabCase.of(refused.reason()));
  }
}
