package dev.readback.platform.http;

import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import dev.readback.platform.http.problem.ProblemWriter;
import dev.readback.platform.words.PlatformWords;
import dev.readback.platform.words.Words;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Refuses bodies that no command needs. A stated length is checked before anything is read; a body
 * without one is read up to the limit. (The server's own limit, far above, answers without words.)
 */
@Provider
public class BodyLimit implements ReaderInterceptor {
  /** The largest signed document has some 130 KB: 100 lines with the longest names there may be. */
  private static final int MOST_BYTES = 160 * 1024;

  private static final int BEFORE_ALL_ELSE = 1_000;
  private static final Words WORDS = PlatformWords.of("send-less");

  private final ProblemWriter problems;

  BodyLimit(ProblemWriter problems) {
    this.problems = problems;
  }

  void register(@Observes Filters filters) {
    filters.register(this::checkStatedLength, BEFORE_ALL_ELSE);
  }

  private void checkStatedLength(RoutingContext routing) {
    String length = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length == null || Long.parseLong(length) <= MOST_BYTES) {
      routing.next();
      return;
    }
    problems.end(routing, ProblemType.BODY_TOO_LARGE, WORDS);
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    byte[] body = context.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw new HttpProblem(ProblemType.BODY_TOO_LARGE, WORDS);
    }
    context.setInputStream(new ByteArrayInputStream(body));
    return context.proceed();
  }
}
