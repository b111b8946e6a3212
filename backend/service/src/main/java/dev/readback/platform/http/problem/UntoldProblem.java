package dev.readback.platform.http.problem;

import dev.readback.platform.words.PlatformWords;
import dev.readback.platform.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A problem while it is not known yet who is told of it, and so in which language.
 *
 * @param facts that a program can use, the same in each language
 */
public record UntoldProblem(
    ProblemType type,
    int status,
    Words detail,
    List<FieldProblem> violations,
    Map<String, Object> facts) {

  static UntoldProblem of(ProblemType type, Words detail, Map<String, Object> facts) {
    return new UntoldProblem(type, type.status(), detail, List.of(), facts);
  }

  static UntoldProblem of(
      ProblemType type, List<FieldProblem> violations, Map<String, Object> facts) {
    return new UntoldProblem(type, type.status(), together(violations), violations, facts);
  }

  /** The document that tells it. */
  public Problem in(Locale locale) {
    var told = new LinkedHashMap<>(facts);
    if (!violations.isEmpty()) {
      told.put("violations", violations.stream().map(one -> Violation.of(one, locale)).toList());
    }
    String title = PlatformWords.of("title." + type.slug()).in(locale);
    return new Problem(type.uri(), title, status, detail.in(locale), told);
  }

  private static Words together(List<FieldProblem> violations) {
    return locale ->
        violations.stream()
            .map(violation -> violation.words().in(locale))
            .collect(Collectors.joining("; "));
  }
}
