package dev.readback.fulfilment.http;

import static dev.readback.platform.identity.Roles.BUYER;
import static dev.readback.platform.identity.Roles.SELLER;

import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.fulfilment.FulfilmentEvent;
import dev.readback.fulfilment.FulfilmentView;
import dev.readback.platform.http.Answers;
import dev.readback.platform.http.StreamKey;
import dev.readback.platform.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Reads of one fulfilment: the whole stream is read in the request, and projected. */
@Path("/fulfilments")
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

  /** What there is of a fulfilment that may begin any time. */
  @Schema(name = "FoundFulfilment")
  record Found(
      @Schema(required = true, description = "The stream's version; 0 while it has not begun")
          long version,
      @Schema(description = "Absent while it has not begun")
          Optional<FulfilmentResponse> fulfilment) {}

  @GET
  @Operation(
      operationId = "findFulfilment",
      summary = "The fulfilment of a booking, once it has begun",
      description = "It is not there, either, for those who take no part in it")
  public Uni<RestResponse<Found>> find(
      @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) @RestQuery @NotNull
          StreamKey booking,
      Request request) {
    return answers.to(fulfilments.query(booking.value()).map(this::ifShared), request, this::found);
  }

  @GET
  @Path("{bookingId}")
  @Operation(operationId = "getFulfilment", summary = "The fulfilment of a booking as it is now")
  public Uni<RestResponse<FulfilmentResponse>> get(@RestPath StreamKey bookingId, Request request) {
    return answers.to(
        fulfilments.query(bookingId.value()).invoke(now -> requireShared(now.view())),
        request,
        state -> FulfilmentResponse.of(state, caller.id()));
  }

  private Found found(StreamView<Optional<FulfilmentView>> state) {
    return new Found(
        state.version(), state.view().map(_ -> FulfilmentResponse.of(state, caller.id())));
  }

  /** To others a stream is as if it had no events. */
  private StreamView<Optional<FulfilmentView>> ifShared(StreamView<Optional<FulfilmentView>> now) {
    return isShared(now.view()) ? now : new StreamView<>(now.stream(), Optional.empty(), 0);
  }

  private void requireShared(Optional<FulfilmentView> fulfilment) {
    if (!isShared(fulfilment)) {
      throw FulfilmentProblems.notFound();
    }
  }

  private boolean isShared(Optional<FulfilmentView> fulfilment) {
    return fulfilment.filter(found -> found.isSharedWith(caller.id())).isPresent();
  }
}
