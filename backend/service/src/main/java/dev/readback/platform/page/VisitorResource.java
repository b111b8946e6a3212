package dev.readback.platform.page;

import dev.readback.platform.following.ChangeGate;
import dev.readback.platform.identity.Person;
import dev.readback.platform.identity.Visitors;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Tells the page who looks at it. To {@code /me} nobody is an error, and browsers show each of
 * these to whoever looks for the true ones.
 */
@Path("/visitor")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Identity")
public class VisitorResource {
  private final Visitors visitors;
  private final boolean delaysOthers;

  VisitorResource(Visitors visitors, Instance<ChangeGate> gate) {
    this.visitors = visitors;
    this.delaysOthers = gate.isResolvable();
  }

  /** Somebody who looks at the page, and what they find there. */
  @Schema(name = "Visitor")
  record Visitor(
      @Schema(description = "Absent while nobody is signed in") Optional<Person> person,
      @Schema(
              required = true,
              description = "Whether what others see can be held back here, as in development")
          boolean delaysOthers) {}

  @GET
  @SecurityRequirements
  @Operation(operationId = "whoVisits", summary = "Who looks at the page, if anybody is signed in")
  public Uni<RestResponse<Visitor>> visitor() {
    return visitors
        .current()
        .map(person -> ResponseBuilder.ok(new Visitor(person, delaysOthers)))
        .map(answer -> answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build());
  }
}
