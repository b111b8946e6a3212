package dev.readback.platform.identity;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

  @GET
  @Operation(operationId = "whoAmI", summary = "Who is signed in")
  public RestResponse<Person> whoAmI() {
    return RestResponse.ResponseBuilder.ok(Person.of(caller))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
