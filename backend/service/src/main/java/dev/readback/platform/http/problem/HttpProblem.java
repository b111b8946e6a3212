package dev.readback.platform.http.problem;

import jakarta.ws.rs.WebApplicationException;
import java.util.Map;

/** Ends a request with a problem. */
public final class HttpProblem extends WebApplicationException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public HttpProblem(ProblemType type, String detail) {
    this(type, detail, Map.of());
  }

  public HttpProblem(ProblemType type, String detail, Map<String, Object> facts) {
    super(detail, type.status());
    this.problem = Problem.of(type, detail, facts);
  }

  public Problem problem() {
    return problem;
  }
}
