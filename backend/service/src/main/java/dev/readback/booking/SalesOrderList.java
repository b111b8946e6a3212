package dev.readback.booking;

import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.readmodel.Listing;
import dev.readback.eventsourcing.readmodel.ReadModel;
import dev.readback.eventsourcing.readmodel.RowFormat;
import java.util.List;
import java.util.Optional;

/** The orders that a seller was given, newest first, by status. */
public final class SalesOrderList implements ReadModel<Optional<BookingView>> {
  public static final String NAME = "salesorders";

  private final RowFormat<BookingSummary> format;

  public SalesOrderList(RowFormat<BookingSummary> format) {
    this.format = format;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Listing> listings(StreamView<Optional<BookingView>> stream) {
    return stream
        .view()
        .filter(booking -> booking.placedAt().isPresent())
        .map(booking -> BookingSummary.listing(stream, booking, booking.seller(), format))
        .stream()
        .toList();
  }
}
