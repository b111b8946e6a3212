package dev.readback.platform.http.paging;

import dev.readback.platform.http.problem.FieldProblem;
import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import dev.readback.platform.words.PlatformWords;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The most items of a page.
 *
 * @param items 1 to {@value #MOST}
 */
public record PageLimit(int items) {
  public static final int MOST = 200;
  public static final int DEFAULT = 50;

  private static final Pattern AT_MOST_THREE_DIGITS = Pattern.compile("[0-9]{1,3}");

  /**
   * Reads the query parameter. It comes as text because JAX-RS answers 404 to a number that is
   * none.
   *
   * @throws HttpProblem when it is no number from 1 to {@value #MOST}
   */
  public static PageLimit parse(@Nullable String limit) {
    if (limit == null) {
      return new PageLimit(DEFAULT);
    }
    if (AT_MOST_THREE_DIGITS.matcher(limit).matches()) {
      int items = Integer.parseInt(limit);
      if (items >= 1 && items <= MOST) {
        return new PageLimit(items);
      }
    }
    throw invalid();
  }

  private static HttpProblem invalid() {
    return new HttpProblem(
        ProblemType.INVALID_REQUEST,
        new FieldProblem("limit", PlatformWords.of("field-limit", MOST)),
        Map.of());
  }
}
