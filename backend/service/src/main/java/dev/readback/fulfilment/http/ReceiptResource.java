package dev.readback.fulfilment.http;

import static dev.readback.platform.identity.Roles.BUYER;

import dev.readback.fulfilment.FulfilmentCommand;
import dev.readback.platform.http.CommandHeaders;
import dev.readback.platform.http.Envelopes;
import dev.readback.platform.http.StreamKey;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The buyer's commands on a fulfilment: each is parsed, handed to the aggregate root, and answered.
 */
@Path("/fulfilments/{bookingId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(BUYER)
@Tag(name = "Fulfilments")
public class ReceiptResource {
  private final FulfilmentCommands commands;
  private final Envelopes envelopes;

  ReceiptResource(FulfilmentCommands commands, Envelopes envelopes) {
    this.commands = commands;
    this.envelopes = envelopes;
  }

  @POST
  @Path("confirm-receipt")
  @Operation(
      operationId = "confirmReceipt",
      summary = "The buyer has received all that was dispatched")
  public Uni<RestResponse<FulfilmentResponse>> confirmReceipt(
      @RestPath StreamKey bookingId,
      @BeanParam CommandHeaders headers,
      @RequestBody(required = false) FulfilmentRequest.@Nullable ConfirmReceipt body) {
    return commands.handle(
        bookingId,
        envelopes.seal(
            headers,
            "confirm-receipt",
            new FulfilmentRequest.ConfirmReceipt(),
            _ -> new FulfilmentCommand.ConfirmReceipt()));
  }

  @POST
  @Path("report-problem")
  @Operation(
      operationId = "reportProblem",
      summary = "The buyer says what is wrong with what was sent")
  public Uni<RestResponse<FulfilmentResponse>> reportProblem(
      @RestPath StreamKey bookingId,
      @BeanParam CommandHeaders headers,
      @Valid @NotNull FulfilmentRequest.ReportProblem body) {
    return commands.handle(
        bookingId,
        envelopes.seal(
            headers,
            "report-problem",
            body,
            _ -> new FulfilmentCommand.ReportProblem(body.description())));
  }
}
