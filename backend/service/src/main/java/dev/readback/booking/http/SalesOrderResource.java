package dev.readback.booking.http;

import static dev.readback.platform.identity.Roles.SELLER;

import dev.readback.booking.BookingCommand.ConfirmSalesOrder;
import dev.readback.booking.BookingCommand.RejectSalesOrder;
import dev.readback.platform.http.CommandHeaders;
import dev.readback.platform.http.Envelopes;
import dev.readback.platform.http.NoFields;
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
 * The seller's commands on a booking: each is parsed, handed to the aggregate root, and answered.
 */
@Path("/bookings/{bookingId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(SELLER)
@Tag(name = "Bookings")
public class SalesOrderResource {
  private final BookingCommands commands;
  private final Envelopes envelopes;

  SalesOrderResource(BookingCommands commands, Envelopes envelopes) {
    this.commands = commands;
    this.envelopes = envelopes;
  }

  @POST
  @Path("confirm")
  @Operation(
      operationId = "confirmSalesOrder",
      summary = "The seller confirms the order, as they see it (If-Match)")
  public Uni<RestResponse<BookingResponse>> confirm(
      @RestPath StreamKey bookingId,
      @BeanParam CommandHeaders headers,
      @RequestBody(required = false) @Nullable NoFields body) {
    return commands.handle(
        bookingId,
        envelopes.sealDecision(headers, "confirm", new NoFields(), _ -> new ConfirmSalesOrder()));
  }

  @POST
  @Path("reject")
  @Operation(
      operationId = "rejectSalesOrder",
      summary = "The seller rejects the order, as they see it (If-Match)")
  public Uni<RestResponse<BookingResponse>> reject(
      @RestPath StreamKey bookingId,
      @BeanParam CommandHeaders headers,
      @Valid @NotNull BookingRequest.Reject body) {
    return commands.handle(
        bookingId,
        envelopes.sealDecision(headers, "reject", body, _ -> new RejectSalesOrder(body.reason())));
  }
}
