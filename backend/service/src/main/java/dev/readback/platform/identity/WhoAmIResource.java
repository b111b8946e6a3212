package dev.readback.platform.identity;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Tells callers who they are here. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Identity")
public class WhoAmIResource {
  private final Caller caller;

  WhoAmIResource(Caller caller) {
    this.caller = caller;
  }

  /** A signed-in person. */
  @Schema(name = "Person")
  record Person(
      @Schema(required = true) String id,
      @Schema(required = true) String name,
      @Schema(
              required = true,
              enumeration = {"buyer", "seller"})
          List<String> roles) {}

  @GET
  @Operation(operationId = "whoAmI", summary = "Who is signed in")
  public RestResponse<Person> whoAmI() {
    List<String> roles =
        List.of(Roles.BUYER, Roles.SELLER).stream().filter(caller.roles()::contains).toList();
    return RestResponse.ResponseBuilder.ok(new Person(caller.id(), caller.name(), roles))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
