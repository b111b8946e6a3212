package bookings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import bookings.Messages.AddLine;
import bookings.Messages.BookingStarted;
import bookings.Messages.LineAdded;
import bookings.Messages.OrderPlaced;
import bookings.Messages.PlaceOrder;
import bookings.Messages.StartBooking;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Cached, since the engine in memory looks through all events of all aggregates to load one. */
@Aggregate(cache = "aggregateCache")
class Booking {
  @AggregateIdentifier private String bookingId;
  private int lines;
  private boolean placed;

  Booking() {}

  @CommandHandler
  Booking(StartBooking command) {
    apply(new BookingStarted(command.bookingId(), command.buyer(), command.seller()));
  }

  @CommandHandler
  void handle(AddLine command) {
    if (placed) {
      throw new IllegalStateException("No longer a draft");
    }
    apply(new LineAdded(bookingId, command.line()));
  }

  @CommandHandler
  void handle(PlaceOrder command) {
    if (placed) {
      return;
    }
    if (lines == 0) {
      throw new IllegalStateException("No lines");
    }
    apply(new OrderPlaced(bookingId));
  }

  @EventSourcingHandler
  void on(BookingStarted event) {
    bookingId = event.bookingId();
  }

  @EventSourcingHandler
  void on(LineAdded event) {
    lines++;
  }

  @EventSourcingHandler
  void on(OrderPlaced event) {
    placed = true;
  }
}
