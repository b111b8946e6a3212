package dev.readback.platform.http.problem;

import dev.readback.platform.words.PlatformWords;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Nobody signed in, or not somebody who may. The API answers with a problem and never with a
 * redirect to the sign-in page, which no program can follow.
 */
class IdentityFailureMappers {

  @ServerExceptionMapper({
    UnauthorizedException.class,
    AuthenticationFailedException.class,
    AuthenticationCompletionException.class
  })
  Response notSignedIn() {
    return ProblemResponses.of(ProblemType.NOT_SIGNED_IN, PlatformWords.of("sign-in"));
  }

  /** The framework asks here for the sign-in page, too, where the browser is to be sent on. */
  @ServerExceptionMapper
  Response redirect(AuthenticationRedirectException failure, RoutingContext routing) {
    return routing.normalizedPath().startsWith("/api")
        ? notSignedIn()
        : Response.status(failure.getCode()).location(URI.create(failure.getRedirectUri())).build();
  }

  @ServerExceptionMapper(ForbiddenException.class)
  Response forbidden() {
    return ProblemResponses.of(ProblemType.FORBIDDEN, PlatformWords.of("role"));
  }
}
