package dev.readback.platform.http;

import dev.readback.platform.configuration.ReadbackConfig;
import dev.readback.platform.http.problem.ProblemType;
import dev.readback.platform.http.problem.ProblemWriter;
import dev.readback.platform.words.PlatformWords;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Which pages may use the API: those of this origin, and those of the origins that the operator
 * allows, with a bearer token and never with the cookie (CORS protocol of the Fetch Standard).
 * Other pages are refused before anything is done, in their preflight too. Programs name no origin.
 */
@Singleton
class PagesOfOthers {
  private static final Set<String> MAY_SEND =
      Set.of(
          "Authorization",
          "Content-Type",
          "Idempotency-Key",
          "If-Match",
          "If-None-Match",
          "Session-Token");
  private static final Set<String> MAY_READ =
      Set.of(
          "Consistency", "ETag", "Index-Lag", "Link", "Location", "Retry-After", "Session-Token");
  private static final Set<HttpMethod> METHODS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT);

  /** What a browser keeps of a preflight; Chromium keeps it no longer than this. */
  private static final Duration REMEMBERED = Duration.ofHours(2);

  /** Even refusals of other filters can be read then. */
  private static final int BEFORE_ALL_FILTERS = 1_100;

  private final Set<String> allowed;
  private final CorsHandler answering;
  private final ProblemWriter problems;

  PagesOfOthers(ReadbackConfig config, ProblemWriter problems) {
    this.allowed = Set.copyOf(config.cors().origins().orElse(List.of()));
    this.answering = answering(allowed);
    this.problems = problems;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_ALL_FILTERS);
  }

  private void check(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin == null || !isForApi(routing) || isOwn(origin, request)) {
      routing.next();
    } else if (allowed.contains(origin)) {
      answering.handle(routing);
    } else {
      problems.end(routing, ProblemType.ORIGIN_NOT_ALLOWED, PlatformWords.of("origin"));
    }
  }

  private static boolean isForApi(RoutingContext routing) {
    String path = routing.normalizedPath();
    return path.equals("/api") || path.startsWith("/api/");
  }

  /** Whatever the scheme: a proxy that ends TLS may not tell it. */
  private static boolean isOwn(String origin, HttpServerRequest request) {
    String authority = String.valueOf(request.authority());
    return origin.equals("https://" + authority) || origin.equals("http://" + authority);
  }

  private static CorsHandler answering(Set<String> origins) {
    var handler =
        CorsHandler.create()
            .allowedMethods(METHODS)
            .allowedHeaders(MAY_SEND)
            .exposedHeaders(MAY_READ)
            .maxAgeSeconds((int) REMEMBERED.toSeconds());
    origins.forEach(origin -> add(handler, origin));
    return handler;
  }

  private static void add(CorsHandler handler, String origin) {
    if (!origin.matches("https?://[^/?#@*\\s]+")) {
      throw new IllegalStateException(
          "readback.cors.origins must be origins such as https://shop.example, without a path: "
              + origin);
    }
    handler.addOrigin(origin);
  }
}
