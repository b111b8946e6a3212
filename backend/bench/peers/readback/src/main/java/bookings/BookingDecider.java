package bookings;

import static dev.readback.eventsourcing.Decision.accept;
import static dev.readback.eventsourcing.Decision.reject;

import bookings.BookingCommand.AddLine;
import bookings.BookingCommand.PlaceOrder;
import bookings.BookingCommand.StartBooking;
import bookings.BookingEvent.BookingStarted;
import bookings.BookingEvent.LineAdded;
import bookings.BookingEvent.OrderPlaced;
import dev.readback.eventsourcing.Decider;
import dev.readback.eventsourcing.Decision;

/** The booking's aggregate root. */
final class BookingDecider
    implements Decider<BookingCommand, BookingDecider.State, BookingEvent, String> {

  /** A booking, as far as its rules need to know it. */
  record State(boolean started, int lines, boolean placed) {}

  @Override
  public State initial() {
    return new State(false, 0, false);
  }

  @Override
  public Decision<BookingEvent, String> decide(BookingCommand command, State state) {
    return switch (command) {
      case StartBooking _ when state.started() -> reject("Started before");
      case StartBooking(String buyer, String seller) -> accept(new BookingStarted(buyer, seller));
      case AddLine _ when !state.started() || state.placed() -> reject("Not a draft");
      case AddLine add -> accept(new LineAdded(add.line()));
      case PlaceOrder _ when state.placed() -> accept();
      case PlaceOrder _ when state.lines() == 0 -> reject("No lines");
      case PlaceOrder _ -> accept(new OrderPlaced());
    };
  }

  @Override
  public State evolve(State state, BookingEvent event) {
    return switch (event) {
      case BookingStarted _ -> new State(true, 0, false);
      case LineAdded _ -> new State(true, state.lines() + 1, false);
      case OrderPlaced _ -> new State(true, state.lines(), true);
    };
  }
}
