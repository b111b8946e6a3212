package dev.readback.booking.http;

import dev.readback.booking.BookingHistory;
import dev.readback.eventsourcing.handling.StreamView;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to a booking, in words. */
@Schema(name = "BookingHistory")
record BookingHistoryResponse(
    @Schema(required = true, format = "uuid") String bookingId,
    @Schema(required = true) long version,
    @Schema(required = true) List<EntryResponse> entries) {

  @Schema(name = "BookingHistoryEntry")
  record EntryResponse(
      @Schema(required = true, description = "The booking's version after it") long version,
      @Schema(required = true) Instant at,
      @Schema(required = true) PartyResponse by,
      @Schema(required = true, examples = "purchase-order-placed") String type,
      @Schema(required = true, examples = "Alice placed the purchase order: 3 lines, €1,240.50")
          String text) {

    static EntryResponse of(BookingHistory.Entry entry, Locale locale) {
      return new EntryResponse(
          entry.version(),
          entry.at(),
          PartyResponse.of(entry.by()),
          entry.type(),
          HistoryWords.of(entry).in(locale));
    }
  }

  static BookingHistoryResponse of(StreamView<BookingHistory> state, Locale locale) {
    return new BookingHistoryResponse(
        state.stream().key(),
        state.version(),
        state.view().entries().stream().map(entry -> EntryResponse.of(entry, locale)).toList());
  }
}
