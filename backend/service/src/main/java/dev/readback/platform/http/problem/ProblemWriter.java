package dev.readback.platform.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readback.platform.words.Language;
import dev.readback.platform.words.Words;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;

/** Answers with a problem before a request has come to any resource. */
@Singleton
public final class ProblemWriter {
  private final ObjectMapper json;

  ProblemWriter(ObjectMapper json) {
    this.json = json;
  }

  /** Ends the request. What is left of its body is not read, so the connection ends, too. */
  public void end(RoutingContext routing, ProblemType type, Words detail) {
    Locale locale = Language.wanted(routing.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    routing
        .response()
        .setStatusCode(type.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .putHeader(HttpHeaders.VARY, "Accept-Language")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .end(write(UntoldProblem.of(type, detail, Map.of()).in(locale)));
  }

  private String write(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
