package dev.readback.platform.identity;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the browser goes to sign in: by the time this is reached, somebody is. */
@Path("/sign-in")
@Authenticated
public class SignInResource {

  /**
   * Sends the browser back to the page that it came from.
   *
   * @param returnTo a path of this origin; anything else leads to the first page
   */
  @GET
  @NonBlocking
  @Operation(hidden = true)
  public RestResponse<Void> signedIn(@RestQuery("return") @DefaultValue("/") String returnTo) {
    return RestResponse.seeOther(URI.create(isLocal(returnTo) ? returnTo : "/"));
  }

  private static boolean isLocal(String path) {
    return path.matches("/([^/\\\\\\s].*)?") && isUri(path);
  }

  private static boolean isUri(String text) {
    try {
      return !URI.create(text).isAbsolute();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
