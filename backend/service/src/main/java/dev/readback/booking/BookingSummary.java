package dev.readback.booking;

import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.readmodel.Listing;
import dev.readback.eventsourcing.readmodel.NewestFirst;
import dev.readback.eventsourcing.readmodel.RowFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * A booking as a row of a list.
 *
 * @param total nothing while there are no lines
 */
public record BookingSummary(
    BookingStatus status,
    Party buyer,
    Party seller,
    int lineCount,
    Optional<Money> total,
    Optional<LocalDate> requestedDate,
    Instant startedAt,
    Optional<Instant> placedAt,
    Optional<Instant> closedAt) {

  /** The list of all bookings; the others are named after a status. */
  public static final String ALL = "all";

  private static BookingSummary of(BookingView booking) {
    return new BookingSummary(
        booking.status(),
        booking.buyer(),
        booking.seller(),
        booking.lines().count(),
        booking.lines().total(),
        booking.delivery().map(Delivery::requestedDate),
        booking.startedAt(),
        booking.placedAt(),
        booking.closedAt());
  }

  /** How a booking is listed for one of its participants. */
  static Listing listing(
      StreamView<?> stream, BookingView booking, Party reader, RowFormat<BookingSummary> format) {
    BookingSummary summary = of(booking);
    return new Listing(
        reader.id(),
        NewestFirst.of(booking.startedAt(), stream.stream().key()),
        Set.of(ALL, booking.status().name().toLowerCase(Locale.ROOT)),
        format.write(summary));
  }
}
