package dev.readback.booking.http;

import static dev.readback.platform.identity.Roles.BUYER;

import dev.readback.booking.BookingCommand.AddLine;
import dev.readback.booking.BookingCommand.ChangeQuantity;
import dev.readback.booking.BookingCommand.PlacePurchaseOrder;
import dev.readback.booking.BookingCommand.RemoveLine;
import dev.readback.booking.BookingCommand.SetDelivery;
import dev.readback.booking.BookingCommand.StartBooking;
import dev.readback.booking.BookingCommand.WithdrawPurchaseOrder;
import dev.readback.booking.OfferedItem;
import dev.readback.booking.Party;
import dev.readback.platform.http.CommandHeaders;
import dev.readback.platform.http.Envelopes;
import dev.readback.platform.http.HandedDocuments;
import dev.readback.platform.http.NoFields;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The buyer's commands on a booking: each is parsed, handed to the aggregate root, and answered.
 */
@Path("/bookings/{bookingId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(BUYER)
@Tag(name = "Bookings")
public class PurchaseOrderResource {
  private final BookingCommands commands;
  private final Envelopes envelopes;
  private final HandedDocuments documents;
  private final Caller caller;

  PurchaseOrderResource(
      BookingCommands commands, Envelopes envelopes, HandedDocuments documents, Caller caller) {
    this.commands = commands;
    this.envelopes = envelopes;
    this.documents = documents;
    this.caller = caller;
  }

  @POST
  @Path("start")
  @Operation(operationId = "startBooking", summary = "The buyer begins a booking with a seller")
  @APIResponse(
      responseCode = "201",
      description = "Started",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BookingResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was started before",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BookingResponse.class)))
  public Uni<RestResponse<BookingResponse>> start(
      @RestPath StreamKey bookingId,
      @BeanParam CommandHeaders headers,
      @Valid @NotNull BookingRequest.Start body) {
    Party buyer = new Party(caller.id(), caller.name());
    return commands.handle(
        bookingId,
        envelopes.seal(headers, "start", body, _ -> new StartBooking(buyer, body.sellerId())));
  }

  @POST
  @Path("add-line")
  @Operation(
      operationId = "addLine",
      summary = "The buyer adds units of an offered product",
      description =
          "More of a product that is there already. A newer offer at another price changes the"
              + " line's price, and the history says so.")
  public Uni<RestResponse<BookingResponse>> addLine(
      @RestPath StreamKey bookingId,
      @BeanParam CommandHeaders headers,
      @Valid @NotNull BookingRequest.AddLine body) {
    SignedDocument<OfferedItem> offer =
        documents.read(
            "offer",
            body.offer(),
            OfferedItem.class,
            BookingWords.of("offer"),
            BookingWords.of("offer-remedy"));
    return commands.handle(
        bookingId,
        envelopes.seal(
            headers,
            "add-line",
            body,
            now -> new AddLine(offer.content(), body.quantity(), offer.expiresAt(), now)));
  }

  @POST
  @Path("change-quantity")
  @Operation(operationId = "changeQuantity", summary = "The buyer changes a line's quantity")
  public Uni<RestResponse<BookingResponse>> changeQuantity(
      @RestPath StreamKey bookingId,
      @BeanParam CommandHeaders headers,
      @Valid @NotNull BookingRequest.ChangeQuantity body) {
    return commands.handle(
        bookingId,
        envelopes.seal(
            headers,
            "change-quantity",
            body,
            _ -> new ChangeQuantity(body.sku(), body.quantity())));
  }

  @POST
  @Path("remove-line")
  @Operation(operationId = "removeLine", summary = "The buyer removes a line")
  public Uni<RestResponse<BookingResponse>> removeLine(
      @RestPath StreamKey bookingId,
      @BeanParam CommandHeaders headers,
      @Valid @NotNull BookingRequest.RemoveLine body) {
    return commands.handle(
        bookingId, envelopes.seal(headers, "remove-line", body, _ -> new RemoveLine(body.sku())));
  }

  @POST
  @Path("set-delivery")
  @Operation(operationId = "setDelivery", summary = "The buyer says where and when to deliver")
  public Uni<RestResponse<BookingResponse>> setDelivery(
      @RestPath StreamKey bookingId,
      @BeanParam CommandHeaders headers,
      @Valid @NotNull BookingRequest.SetDelivery body) {
    return commands.handle(
        bookingId,
        envelopes.seal(
            headers, "set-delivery", body, now -> new SetDelivery(body.delivery(), now)));
  }

  @POST
  @Path("place")
  @Operation(
      operationId = "placePurchaseOrder",
      summary = "The buyer places the purchase order, as they see it (If-Match)")
  public Uni<RestResponse<BookingResponse>> place(
      @RestPath StreamKey bookingId,
      @BeanParam CommandHeaders headers,
      @RequestBody(required = false) @Nullable NoFields body) {
    return commands.handle(
        bookingId,
        envelopes.sealDecision(headers, "place", new NoFields(), PlacePurchaseOrder::new));
  }

  @POST
  @Path("withdraw")
  @Operation(
      operationId = "withdrawPurchaseOrder",
      summary = "The buyer takes the order back, before the seller decides")
  public Uni<RestResponse<BookingResponse>> withdraw(
      @RestPath StreamKey bookingId,
      @BeanParam CommandHeaders headers,
      @RequestBody(required = false) @Valid BookingRequest.@Nullable Withdraw body) {
    var request = body == null ? new BookingRequest.Withdraw(Optional.empty()) : body;
    return commands.handle(
        bookingId,
        envelopes.seal(
            headers, "withdraw", request, _ -> new WithdrawPurchaseOrder(request.reason())));
  }
}
