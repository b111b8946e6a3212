package dev.readback.fulfilment.http;

import static dev.readback.platform.identity.Roles.BUYER;
import static dev.readback.platform.identity.Roles.SELLER;

import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.fulfilment.FulfilmentEvent;
import dev.readback.fulfilment.FulfilmentView;
import dev.readback.platform.http.Answers;
import dev.readback.platform.http.StreamKey;
import dev.readback.platform.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Reads of one fulfilment: the whole stream is read in the request, and projected. */
@Path("/fulfilments/{bookingId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({BUYER, SELLER})
@Tag(name = "Fulfilments")
public class FulfilmentQueryResource {
  private final QueryHandler<Optional<FulfilmentView>, FulfilmentEvent> fulfilments;
  private final Answers answers;
  private final Caller caller;

  FulfilmentQueryResource(
      QueryHandler<Optional<FulfilmentView>, FulfilmentEvent> fulfilments,
      Answers answers,
      Caller caller) {
    this.fulfilments = fulfilments;
    this.answers = answers;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "getFulfilment", summary = "The fulfilment of a booking as it is now")
  public Uni<RestResponse<FulfilmentResponse>> get(@RestPath StreamKey bookingId, Request request) {
    return answers.to(
        fulfilments.query(bookingId.value()).invoke(now -> requireShared(now.view())),
        request,
        state -> FulfilmentResponse.of(state, caller.id()));
  }

  private void requireShared(Optional<FulfilmentView> fulfilment) {
    if (fulfilment.filter(found -> found.isSharedWith(caller.id())).isEmpty()) {
      throw FulfilmentProblems.notFound();
    }
  }
}
