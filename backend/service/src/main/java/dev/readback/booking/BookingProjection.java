package dev.readback.booking;

import dev.readback.booking.BookingEvent.BookingStarted;
import dev.readback.booking.BookingEvent.DeliverySet;
import dev.readback.booking.BookingEvent.LineAdded;
import dev.readback.booking.BookingEvent.LineExtended;
import dev.readback.booking.BookingEvent.LineRemoved;
import dev.readback.booking.BookingEvent.PurchaseOrderPlaced;
import dev.readback.booking.BookingEvent.PurchaseOrderWithdrawn;
import dev.readback.booking.BookingEvent.QuantityChanged;
import dev.readback.booking.BookingEvent.SalesOrderConfirmed;
import dev.readback.booking.BookingEvent.SalesOrderRejected;
import dev.readback.eventsourcing.EventMetadata;
import dev.readback.eventsourcing.Projection;
import java.time.Instant;
import java.util.Optional;

/** A booking's stream as one state that people read; empty before it is started. */
public final class BookingProjection implements Projection<Optional<BookingView>, BookingEvent> {

  @Override
  public Optional<BookingView> initial() {
    return Optional.empty();
  }

  @Override
  public Optional<BookingView> evolve(
      Optional<BookingView> view, BookingEvent event, EventMetadata metadata) {
    if (event instanceof BookingStarted(Party buyer, String sellerId)) {
      // The seller's name is not known before the first offer: the id stands in for it.
      Party seller = new Party(sellerId, sellerId);
      return Optional.of(BookingView.started(buyer, seller, metadata.recordedAt()));
    }
    return view.map(booking -> evolve(booking, event, metadata.recordedAt()));
  }

  private static BookingView evolve(BookingView booking, BookingEvent event, Instant at) {
    return switch (event) {
      case BookingStarted _ -> booking;
      case LineAdded(OfferedItem item, int _) ->
          booking.withSeller(item.seller()).with(booking.lines().after(event));
      case LineExtended _, QuantityChanged _, LineRemoved _ ->
          booking.with(booking.lines().after(event));
      case DeliverySet(Delivery delivery) -> booking.with(delivery);
      case PurchaseOrderPlaced _ -> booking.placed(at);
      case PurchaseOrderWithdrawn(Optional<String> reason) ->
          booking.closed(BookingStatus.WITHDRAWN, at, reason);
      case SalesOrderConfirmed _ -> booking.closed(BookingStatus.CONFIRMED, at, Optional.empty());
      case SalesOrderRejected(String reason) ->
          booking.closed(BookingStatus.REJECTED, at, Optional.of(reason));
    };
  }
}
