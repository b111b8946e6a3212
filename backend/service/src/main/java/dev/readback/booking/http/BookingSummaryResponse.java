package dev.readback.booking.http;

import dev.readback.booking.BookingSummary;
import dev.readback.eventsourcing.readmodel.ListedRow;
import dev.readback.platform.http.KebabCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.Money;

/** A booking as a row of a list. */
@Schema(name = "BookingSummary")
record BookingSummaryResponse(
    @Schema(required = true, format = "uuid") String bookingId,
    @Schema(required = true, description = "The stream's version that the row shows") long version,
    @Schema(
            required = true,
            enumeration = {"draft", "placed", "confirmed", "rejected", "withdrawn"})
        String status,
    @Schema(required = true) PartyResponse buyer,
    @Schema(required = true) PartyResponse seller,
    @Schema(required = true) int lineCount,
    @Schema(description = "Absent while there are no lines") Optional<Money> total,
    @Schema(description = "When it is to be delivered") Optional<LocalDate> requestedDate,
    @Schema(required = true) Instant startedAt,
    Optional<Instant> placedAt,
    @Schema(description = "When it was withdrawn, confirmed or rejected")
        Optional<Instant> closedAt,
    @Schema(
            required = true,
            description = "The index, or the booking's own stream because the index was behind",
            enumeration = {"index", "stream"})
        String readFrom) {

  /** Some bookings, newest first. */
  @Schema(name = "BookingPage")
  record Page(@Schema(required = true) List<BookingSummaryResponse> items) {}

  static BookingSummaryResponse of(ListedRow listed, Function<String, BookingSummary> read) {
    BookingSummary summary = read.apply(listed.row().data());
    return new BookingSummaryResponse(
        listed.row().id(),
        listed.row().version(),
        KebabCase.of(summary.status()),
        PartyResponse.of(summary.buyer()),
        PartyResponse.of(summary.seller()),
        summary.lineCount(),
        summary.total(),
        summary.requestedDate(),
        summary.startedAt(),
        summary.placedAt(),
        summary.closedAt(),
        listed.fromStream() ? "stream" : "index");
  }
}
