package dev.readback.platform.identity;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where the browser goes to sign in. The path is for signed-in people only, so by the time that it
 * is reached, somebody is; then the browser goes back to the page that it came from.
 */
@ApplicationScoped
class SignInRoute {
  private static final String FIRST_PAGE = "/";

  void register(@Observes Router router) {
    router.get("/sign-in").handler(SignInRoute::goBack);
  }

  private static void goBack(RoutingContext routing) {
    routing
        .response()
        .setStatusCode(303)
        .putHeader(HttpHeaders.LOCATION, local(routing.queryParams().get("return")))
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end();
  }

  /** A path of this origin as it is; anything else would let others send people where they like. */
  private static String local(@Nullable String path) {
    return path != null && path.matches("/([^/\\\\\\s].*)?") && isRelative(path)
        ? path
        : FIRST_PAGE;
  }

  private static boolean isRelative(String text) {
    try {
      return !URI.create(text).isAbsolute();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
