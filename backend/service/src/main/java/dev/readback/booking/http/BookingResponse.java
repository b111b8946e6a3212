package dev.readback.booking.http;

import dev.readback.booking.BookingAction;
import dev.readback.booking.BookingView;
import dev.readback.booking.Line;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.platform.http.KebabCase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.Money;

/** A booking as its participants read it. */
@Schema(name = "Booking")
record BookingResponse(
    @Schema(required = true, format = "uuid") String bookingId,
    @Schema(required = true, description = "The stream's version, as in the ETag") long version,
    @Schema(
            required = true,
            enumeration = {"draft", "placed", "confirmed", "rejected", "withdrawn"})
        String status,
    @Schema(required = true) PartyResponse buyer,
    @Schema(required = true) PartyResponse seller,
    @Schema(required = true) List<LineResponse> lines,
    @Schema(description = "Absent while there are no lines") Optional<Money> total,
    Optional<DeliveryResponse> delivery,
    @Schema(required = true) Instant startedAt,
    Optional<Instant> placedAt,
    @Schema(description = "When it was withdrawn, confirmed or rejected")
        Optional<Instant> closedAt,
    @Schema(description = "What was said on withdrawing or rejecting it") Optional<String> reason,
    @Schema(
            required = true,
            description = "What the caller may do now",
            enumeration = {
              "add-line",
              "change-quantity",
              "remove-line",
              "set-delivery",
              "place",
              "withdraw",
              "confirm",
              "reject"
            })
        List<String> actions,
    @Schema(
            description =
                "The confirmed order as a signed document, for its seller to hand on as it is. It"
                    + " expires after 30 days: then read the booking again, without If-None-Match")
        Optional<String> handover) {

  @Schema(name = "BookingLine")
  record LineResponse(
      @Schema(required = true) String sku,
      @Schema(required = true) String name,
      @Schema(required = true, description = "What one of it is") String unit,
      @Schema(required = true) int quantity,
      @Schema(required = true) Money unitPrice,
      @Schema(required = true) Money total) {

    static LineResponse of(Line line) {
      return new LineResponse(
          line.sku(),
          line.item().name(),
          line.item().unit(),
          line.quantity(),
          line.item().unitPrice(),
          line.total());
    }
  }

  /** The state as a caller reads it, who may act on it. */
  static BookingResponse of(
      StreamView<Optional<BookingView>> state, String callerId, Optional<String> handover) {
    return of(state, booking -> BookingAction.of(booking, callerId), handover);
  }

  /** A state of the past: nobody can act on it. */
  static BookingResponse ofThePast(StreamView<Optional<BookingView>> state) {
    return of(state, _ -> Set.of(), Optional.empty());
  }

  private static BookingResponse of(
      StreamView<Optional<BookingView>> state,
      Function<BookingView, Set<BookingAction>> actions,
      Optional<String> handover) {
    BookingView booking = state.view().orElseThrow();
    return new BookingResponse(
        state.stream().key(),
        state.version(),
        KebabCase.of(booking.status()),
        PartyResponse.of(booking.buyer()),
        PartyResponse.of(booking.seller()),
        booking.lines().all().stream().map(LineResponse::of).toList(),
        booking.lines().total(),
        booking.delivery().map(DeliveryResponse::of),
        booking.startedAt(),
        booking.placedAt(),
        booking.closedAt(),
        booking.reason(),
        actions.apply(booking).stream().map(KebabCase::of).toList(),
        handover);
  }
}
