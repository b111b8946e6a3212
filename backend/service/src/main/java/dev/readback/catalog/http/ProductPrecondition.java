package dev.readback.catalog.http;

import dev.readback.platform.http.IfMatch;
import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code If-Match} and {@code If-None-Match} (RFC 9110 section 13.1) as what a PUT asks of
 * the version that is there; 0 is none.
 */
final class ProductPrecondition {
  private static final String ANY = "*";

  private ProductPrecondition() {}

  /**
   * The precondition; without a header, any version will do.
   *
   * @throws HttpProblem when the headers are not those of a PUT
   */
  static LongPredicate parse(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
    if (ifMatch != null && ifNoneMatch != null) {
      throw invalid("one-precondition");
    }
    if (ifNoneMatch != null) {
      return absent(ifNoneMatch.strip());
    }
    return ifMatch == null ? _ -> true : present(ifMatch.strip());
  }

  private static LongPredicate absent(String ifNoneMatch) {
    if (!ifNoneMatch.equals(ANY)) {
      throw invalid("if-none-match");
    }
    return version -> version == 0;
  }

  private static LongPredicate present(String ifMatch) {
    if (ifMatch.equals(ANY)) {
      return version -> version > 0;
    }
    long wanted = IfMatch.parse(ifMatch).orElseThrow();
    return version -> version > 0 && version == wanted;
  }

  private static HttpProblem invalid(String phrase) {
    return new HttpProblem(ProblemType.INVALID_REQUEST, CatalogWords.of(phrase));
  }
}
