package dev.readback.fulfilment.http;

import static dev.readback.platform.identity.Roles.SELLER;

import dev.readback.fulfilment.FulfilmentCommand.DispatchParcel;
import dev.readback.fulfilment.FulfilmentCommand.StartFulfilment;
import dev.readback.fulfilment.Handover;
import dev.readback.platform.http.CommandHeaders;
import dev.readback.platform.http.Envelopes;
import dev.readback.platform.http.HandedDocuments;
import dev.readback.platform.http.StreamKey;
import dev.readback.platform.identity.Caller;
import dev.readback.platform.signing.SignedDocument;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The seller's commands on a fulfilment: each is parsed, handed to the aggregate root, and
 * answered.
 */
@Path("/fulfilments/{bookingId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(SELLER)
@Tag(name = "Fulfilments")
public class DispatchResource {
  private final FulfilmentCommands commands;
  private final Envelopes envelopes;
  private final HandedDocuments documents;
  private final Caller caller;

  DispatchResource(
      FulfilmentCommands commands, Envelopes envelopes, HandedDocuments documents, Caller caller) {
    this.commands = commands;
    this.envelopes = envelopes;
    this.documents = documents;
    this.caller = caller;
  }

  @POST
  @Path("start")
  @Operation(
      operationId = "startFulfilment",
      summary = "The seller takes over an order that they confirmed")
  @APIResponse(
      responseCode = "201",
      description = "Started",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FulfilmentResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was started before",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FulfilmentResponse.class)))
  public Uni<RestResponse<FulfilmentResponse>> start(
      @RestPath StreamKey bookingId,
      @BeanParam CommandHeaders headers,
      @Valid @NotNull FulfilmentRequest.Start body) {
    SignedDocument<Handover> handover =
        documents.read(
            "handover",
            body.handover(),
            Handover.class,
            FulfilmentWords.of("handover"),
            FulfilmentWords.of("handover-remedy"));
    return commands.handle(
        bookingId,
        envelopes.seal(headers, "start", body, now -> startWith(handover, bookingId, now)));
  }

  private StartFulfilment startWith(
      SignedDocument<Handover> handover, StreamKey bookingId, Instant now) {
    return new StartFulfilment(
        bookingId.value(), caller.id(), handover.content(), handover.expiresAt(), now);
  }

  @POST
  @Path("dispatch")
  @Operation(
      operationId = "dispatchParcel",
      summary = "The seller sends a parcel, with no more than is left of the order")
  public Uni<RestResponse<FulfilmentResponse>> dispatch(
      @RestPath StreamKey bookingId,
      @BeanParam CommandHeaders headers,
      @Valid @NotNull FulfilmentRequest.Dispatch body) {
    return commands.handle(
        bookingId,
        envelopes.seal(
            headers,
            "dispatch",
            body,
            _ -> new DispatchParcel(body.carrier(), body.trackingCode(), body.parcelLines())));
  }
}
