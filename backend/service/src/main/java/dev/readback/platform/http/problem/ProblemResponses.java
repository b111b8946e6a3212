package dev.readback.platform.http.problem;

import dev.readback.platform.words.Words;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Problems as HTTP responses. */
final class ProblemResponses {
  private static final int RETRY_AFTER_SECONDS = 2;

  private ProblemResponses() {}

  static Response of(ProblemType type, Words detail) {
    return of(UntoldProblem.of(type, detail, Map.of()));
  }

  /** In no language yet: {@link ProblemLanguage} tells it. */
  static Response of(UntoldProblem problem) {
    var response =
        Response.status(problem.status())
            .type(Problem.MEDIA_TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(problem);
    return switch (problem.status()) {
      case 401 -> response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
      case 503 -> response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).build();
      default -> response.build();
    };
  }
}
