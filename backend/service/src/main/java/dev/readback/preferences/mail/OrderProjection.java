package dev.readback.preferences.mail;

import dev.readback.booking.BookingEvent;
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
import dev.readback.preferences.mail.SellerDecision.Outcome;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A booking's stream as a mail needs it; empty before it is started. Who gave the first command is
 * the buyer, and who decided is the seller, with the names that they had then.
 */
final class OrderProjection implements Projection<Optional<Order>, BookingEvent> {
  static final String BOOKINGS = "bookings";

  @Override
  public Optional<Order> initial() {
    return Optional.empty();
  }

  @Override
  public Optional<Order> evolve(Optional<Order> order, BookingEvent event, EventMetadata metadata) {
    return switch (event) {
      case BookingStarted _ -> Optional.of(Order.startedBy(metadata.actor()));
      case LineAdded _,
          LineExtended _,
          QuantityChanged _,
          LineRemoved _,
          DeliverySet _,
          PurchaseOrderWithdrawn _ ->
          order;
      case PurchaseOrderPlaced(int lines, Money total) ->
          order.map(started -> started.placed(lines, total));
      case SalesOrderConfirmed _ ->
          order.map(placed -> placed.decided(made(Outcome.CONFIRMED, Optional.empty(), metadata)));
      case SalesOrderRejected(String reason) ->
          order.map(
              placed -> placed.decided(made(Outcome.REJECTED, Optional.of(reason), metadata)));
    };
  }

  private static SellerDecision made(
      Outcome outcome, Optional<String> reason, EventMetadata metadata) {
    return new SellerDecision(metadata.actor(), outcome, reason, metadata.recordedAt());
  }
}
