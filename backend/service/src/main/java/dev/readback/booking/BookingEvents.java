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
import dev.readback.eventsourcing.EventFormat;
import dev.readback.eventsourcing.EventTypes;

/** The stored names of the events. A class may be renamed; a name here never changes. */
public final class BookingEvents {
  private BookingEvents() {}

  public static <T> EventTypes<BookingEvent, T> in(EventFormat<T> format) {
    return EventTypes.<BookingEvent, T>in(format)
        .type("booking-started", BookingStarted.class)
        .type("line-added", LineAdded.class)
        .type("line-extended", LineExtended.class)
        .type("quantity-changed", QuantityChanged.class)
        .type("line-removed", LineRemoved.class)
        .type("delivery-set", DeliverySet.class)
        .type("purchase-order-placed", PurchaseOrderPlaced.class)
        .type("purchase-order-withdrawn", PurchaseOrderWithdrawn.class)
        .type("sales-order-confirmed", SalesOrderConfirmed.class)
        .type("sales-order-rejected", SalesOrderRejected.class)
        .build();
  }
}
