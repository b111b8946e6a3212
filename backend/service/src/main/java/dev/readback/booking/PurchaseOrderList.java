package dev.readback.booking;

import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.readmodel.Listing;
import dev.readback.eventsourcing.readmodel.ReadModel;
import dev.readback.eventsourcing.readmodel.RowFormat;
import java.util.List;
import java.util.Optional;

/** A buyer's own bookings, newest first, by status. */
public final class PurchaseOrderList implements ReadModel<Optional<BookingView>> {
  public static final String NAME = "bookings";

  private final RowFormat<BookingSummary> format;

  public PurchaseOrderList(RowFormat<BookingSummary> format) {
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
        .map(booking -> BookingSummary.listing(stream, booking, booking.buyer(), format))
        .stream()
        .toList();
  }
}
