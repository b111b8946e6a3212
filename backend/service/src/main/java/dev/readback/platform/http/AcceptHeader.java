package dev.readback.platform.http;

import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import dev.readback.platform.words.PlatformWords;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses an Accept header that is none before anything is done. The framework would only notice
 * when it writes the answer, with the command already carried out.
 */
class AcceptHeader {

  @ServerRequestFilter(preMatching = true)
  void check(ContainerRequestContext request) {
    @Nullable String accept = request.getHeaderString(HttpHeaders.ACCEPT);
    if (accept == null) {
      return;
    }
    try {
      for (String type : accept.split(",", -1)) {
        MediaType.valueOf(type.strip());
      }
    } catch (IllegalArgumentException _) {
      throw new HttpProblem(ProblemType.NOT_ACCEPTABLE, PlatformWords.of("accept-media-types"));
    }
  }
}
