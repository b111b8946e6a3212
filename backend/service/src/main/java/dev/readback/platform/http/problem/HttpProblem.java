package dev.readback.platform.http.problem;

import dev.readback.platform.words.Language;
import dev.readback.platform.words.Words;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
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
    super(problem.detail().in(Language.ENGLISH), problem.status());
    this.problem = problem;
  }

  /** The problem, as a person with this language is told of it. */
  public Problem in(Language language) {
    return problem.in(language);
  }

  UntoldProblem problem() {
    return problem;
  }
}
