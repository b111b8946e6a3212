package dev.readback.platform.http.problem;

import dev.readback.platform.words.Words;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Ends a request with a problem. */
public final class HttpProblem extends WebApplicationException {
  private static final long serialVersionUID = 1L;

  private final transient UntoldProblem problem;

  public HttpProblem(ProblemType type, Words detail) {
    this(type, detail, Map.of());
  }

  public HttpProblem(ProblemType type, Words detail, Map<String, Object> facts) {
    this(UntoldProblem.of(type, detail, facts));
  }

  /** For what one field says, told as such so that a form can show it there. */
  public HttpProblem(ProblemType type, FieldProblem violation, Map<String, Object> facts) {
    this(UntoldProblem.of(type, List.of(violation), facts));
  }

  private HttpProblem(UntoldProblem problem) {
    super(problem.detail().in(Locale.ENGLISH), problem.status());
    this.problem = problem;
  }

  /** The problem, as it is told to a person who reads this. */
  public Problem in(Locale locale) {
    return problem.in(locale);
  }

  UntoldProblem problem() {
    return problem;
  }
}
