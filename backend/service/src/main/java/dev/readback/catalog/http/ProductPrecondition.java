package dev.readback.catalog.http;

import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code If-Match} and {@code If-None-Match} (RFC 9110 section 13.1) as what a PUT asks of
 * the version that is there; 0 is none.
 */
final class ProductPrecondition {
  private static final Pattern ENTITY_TAG = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7e]*\"");
  private static final Pattern STRONG_VERSION = Pattern.compile("\"([1-9][0-9]{0,17})\"");
  private static final String ANY = "*";

  private ProductPrecondition() {}

  /**
   * The precondition; without a header, any version will do.
   *
   * @throws HttpProblem when the headers are not those of a PUT
   */
  static LongPredicate parse(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
    if (ifMatch != null && ifNoneMatch != null) {
      throw invalid("Send If-Match or If-None-Match, not both");
    }
    if (ifNoneMatch != null) {
      return absent(ifNoneMatch.strip());
    }
    return ifMatch == null ? _ -> true : present(ifMatch.strip());
  }

  private static LongPredicate absent(String ifNoneMatch) {
    if (!ifNoneMatch.equals(ANY)) {
      throw invalid("If-None-Match must be *: create it, unless it is there");
    }
    return version -> version == 0;
  }

  private static LongPredicate present(String ifMatch) {
    if (ifMatch.equals(ANY)) {
      return version -> version > 0;
    }
    Matcher strong = STRONG_VERSION.matcher(ifMatch);
    if (strong.matches()) {
      long wanted = Long.parseLong(strong.group(1));
      return version -> version == wanted;
    }
    if (ENTITY_TAG.matcher(ifMatch).matches()) {
      return _ -> false; // weak, or never given out
    }
    throw invalid("If-Match must be one entity tag, such as \"7\"");
  }

  private static HttpProblem invalid(String detail) {
    return new HttpProblem(ProblemType.INVALID_REQUEST, detail);
  }
}
