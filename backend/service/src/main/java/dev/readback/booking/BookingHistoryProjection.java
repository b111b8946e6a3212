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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A booking's stream as what there is to tell of it. */
public final class BookingHistoryProjection implements Projection<BookingHistory, BookingEvent> {
  private final BookingProjection booking = new BookingProjection();
  private final Function<BookingEvent, String> storedName;

  public BookingHistoryProjection(Function<BookingEvent, String> storedName) {
    this.storedName = storedName;
  }

  @Override
  public BookingHistory initial() {
    return new BookingHistory(booking.initial(), List.of());
  }

  @Override
  public BookingHistory evolve(BookingHistory history, BookingEvent event, EventMetadata metadata) {
    var entry =
        new BookingHistory.Entry(
            metadata.version(),
            metadata.recordedAt(),
            new Party(metadata.actor().id(), metadata.actor().name()),
            storedName.apply(event),
            event,
            product(event, history.booking()));
    return history.plus(booking.evolve(history.booking(), event, metadata), entry);
  }

  /** Some events name a line by its sku alone, and after the event it may be gone. */
  private static Optional<String> product(BookingEvent event, Optional<BookingView> before) {
    return switch (event) {
      case QuantityChanged(String sku, int _, int _) -> name(sku, before);
      case LineRemoved(String sku) -> name(sku, before);
      case BookingStarted _,
          LineAdded _,
          LineExtended _,
          DeliverySet _,
          PurchaseOrderPlaced _,
          PurchaseOrderWithdrawn _,
          SalesOrderConfirmed _,
          SalesOrderRejected _ ->
          Optional.empty();
    };
  }

  private static Optional<String> name(String sku, Optional<BookingView> before) {
    return before.flatMap(booking -> booking.lines().find(sku)).map(line -> line.item().name());
  }
}
