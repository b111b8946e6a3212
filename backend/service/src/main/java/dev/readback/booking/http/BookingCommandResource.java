package dev.readback.booking.http;

import static dev.readback.platform.identity.Roles.BUYER;
import static dev.readback.platform.identity.Roles.SELLER;

import dev.readback.booking.Booking;
import dev.readback.booking.BookingCommand;
import dev.readback.booking.BookingCommand.AddLine;
import dev.readback.booking.BookingCommand.ChangeQuantity;
import dev.readback.booking.BookingCommand.ConfirmSalesOrder;
import dev.readback.booking.BookingCommand.PlacePurchaseOrder;
import dev.readback.booking.BookingCommand.RejectSalesOrder;
import dev.readback.booking.BookingCommand.RemoveLine;
import dev.readback.booking.BookingCommand.SetDelivery;
import dev.readback.booking.BookingCommand.StartBooking;
import dev.readback.booking.BookingCommand.WithdrawPurchaseOrder;
import dev.readback.booking.BookingEvent;
import dev.readback.booking.BookingRejection;
import dev.readback.booking.BookingView;
import dev.readback.booking.OfferedItem;
import dev.readback.booking.Party;
import dev.readback.booking.http.BookingRequest.NoFields;
import dev.readback.eventsourcing.handling.CommandEnvelope;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.platform.http.Answers;
import dev.readback.platform.http.CommandHeaders;
import dev.readback.platform.http.Envelopes;
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
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
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

/** The commands on a booking: each is parsed, handed to the aggregate root, and answered. */
@Path("/bookings/{bookingId}")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
public class BookingCommandResource {
  private final CommandHandler<
          BookingCommand, Booking, BookingEvent, BookingRejection, Optional<BookingView>>
      handler;
  private final Envelopes envelopes;
  private final OfferReader offers;
  private final Caller caller;

  BookingCommandResource(
      CommandHandler<BookingCommand, Booking, BookingEvent, BookingRejection, Optional<BookingView>>
          handler,
      Envelopes envelopes,
      OfferReader offers,
      Caller caller) {
    this.handler = handler;
    this.envelopes = envelopes;
    this.offers = offers;
    this.caller = caller;
  }

  @POST
  @Path("start")
  @RolesAllowed(BUYER)
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
    return handle(
        bookingId,
        envelopes.seal(headers, "start", body, _ -> new StartBooking(buyer, body.sellerId())));
  }

  @POST
  @Path("add-line")
  @RolesAllowed(BUYER)
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
    SignedDocument<OfferedItem> offer = offers.read(body.offer());
    return handle(
        bookingId,
        envelopes.seal(
            headers,
            "add-line",
            body,
            now -> new AddLine(offer.content(), body.quantity(), offer.expiresAt(), now)));
  }

  @POST
  @Path("change-quantity")
  @RolesAllowed(BUYER)
  @Operation(operationId = "changeQuantity", summary = "The buyer changes a line's quantity")
  public Uni<RestResponse<BookingResponse>> changeQuantity(
      @RestPath StreamKey bookingId,
      @BeanParam CommandHeaders headers,
      @Valid @NotNull BookingRequest.ChangeQuantity body) {
    return handle(
        bookingId,
        envelopes.seal(
            headers,
            "change-quantity",
            body,
            _ -> new ChangeQuantity(body.sku(), body.quantity())));
  }

  @POST
  @Path("remove-line")
  @RolesAllowed(BUYER)
  @Operation(operationId = "removeLine", summary = "The buyer removes a line")
  public Uni<RestResponse<BookingResponse>> removeLine(
      @RestPath StreamKey bookingId,
      @BeanParam CommandHeaders headers,
      @Valid @NotNull BookingRequest.RemoveLine body) {
    return handle(
        bookingId, envelopes.seal(headers, "remove-line", body, _ -> new RemoveLine(body.sku())));
  }

  @POST
  @Path("set-delivery")
  @RolesAllowed(BUYER)
  @Operation(operationId = "setDelivery", summary = "The buyer says where and when to deliver")
  public Uni<RestResponse<BookingResponse>> setDelivery(
      @RestPath StreamKey bookingId,
      @BeanParam CommandHeaders headers,
      @Valid @NotNull BookingRequest.SetDelivery body) {
    return handle(
        bookingId,
        envelopes.seal(
            headers, "set-delivery", body, now -> new SetDelivery(body.delivery(), now)));
  }

  @POST
  @Path("place")
  @RolesAllowed(BUYER)
  @Operation(
      operationId = "placePurchaseOrder",
      summary = "The buyer places the purchase order, as they see it (If-Match)")
  public Uni<RestResponse<BookingResponse>> place(
      @RestPath StreamKey bookingId,
      @BeanParam CommandHeaders headers,
      @RequestBody(required = false) @Nullable NoFields body) {
    return handle(
        bookingId,
        envelopes.sealDecision(headers, "place", new NoFields(), PlacePurchaseOrder::new));
  }

  @POST
  @Path("withdraw")
  @RolesAllowed(BUYER)
  @Operation(
      operationId = "withdrawPurchaseOrder",
      summary = "The buyer takes the order back, before the seller decides")
  public Uni<RestResponse<BookingResponse>> withdraw(
      @RestPath StreamKey bookingId,
      @BeanParam CommandHeaders headers,
      @RequestBody(required = false) @Valid BookingRequest.@Nullable Withdraw body) {
    var request = body == null ? new BookingRequest.Withdraw(Optional.empty()) : body;
    return handle(
        bookingId,
        envelopes.seal(
            headers, "withdraw", request, _ -> new WithdrawPurchaseOrder(request.reason())));
  }

  @POST
  @Path("confirm")
  @RolesAllowed(SELLER)
  @Operation(
      operationId = "confirmSalesOrder",
      summary = "The seller confirms the order, as they see it (If-Match)")
  public Uni<RestResponse<BookingResponse>> confirm(
      @RestPath StreamKey bookingId,
      @BeanParam CommandHeaders headers,
      @RequestBody(required = false) @Nullable NoFields body) {
    return handle(
        bookingId,
        envelopes.sealDecision(headers, "confirm", new NoFields(), _ -> new ConfirmSalesOrder()));
  }

  @POST
  @Path("reject")
  @RolesAllowed(SELLER)
  @Operation(
      operationId = "rejectSalesOrder",
      summary = "The seller rejects the order, as they see it (If-Match)")
  public Uni<RestResponse<BookingResponse>> reject(
      @RestPath StreamKey bookingId,
      @BeanParam CommandHeaders headers,
      @Valid @NotNull BookingRequest.Reject body) {
    return handle(
        bookingId,
        envelopes.sealDecision(headers, "reject", body, _ -> new RejectSalesOrder(body.reason())));
  }

  private Uni<RestResponse<BookingResponse>> handle(
      StreamKey bookingId, CommandEnvelope<BookingCommand> command) {
    return handler
        .handle(bookingId.value(), command)
        .map(
            result ->
                Answers.to(
                    result,
                    URI.create("/api/bookings/" + bookingId.value()),
                    state -> BookingResponse.of(state, caller.id()),
                    BookingProblems::of));
  }
}
