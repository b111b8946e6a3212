package dev.readback.platform.http.problem;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Nobody signed in, or not somebody who may. */
class IdentityFailureMappers {
  private static final String SIGN_IN =
      "Sign in at /sign-in, or send Authorization: Bearer with a valid access token";

  @ServerExceptionMapper(UnauthorizedException.class)
  Response unauthorized() {
    return ProblemResponses.of(ProblemType.NOT_SIGNED_IN, SIGN_IN);
  }

  @ServerExceptionMapper({
    AuthenticationFailedException.class,
    AuthenticationCompletionException.class
  })
  Response notAuthenticated() {
    return ProblemResponses.of(ProblemType.NOT_SIGNED_IN, SIGN_IN);
  }

  @ServerExceptionMapper(ForbiddenException.class)
  Response forbidden() {
    return ProblemResponses.of(ProblemType.FORBIDDEN, "Your role does not allow this");
  }
}
