package dev.readback.booking;

import static dev.readback.booking.Examples.ALICE;
import static dev.readback.booking.Examples.BOB;
import static dev.readback.booking.Examples.BOLTS;
import static dev.readback.booking.Examples.BOLTS_ADDED;
import static dev.readback.booking.Examples.CONFIRMED;
import static dev.readback.booking.Examples.DELIVERY_SET;
import static dev.readback.booking.Examples.NOW;
import static dev.readback.booking.Examples.PLACED;
import static dev.readback.booking.Examples.REJECTED;
import static dev.readback.booking.Examples.STARTED;
import static dev.readback.booking.Examples.TODAY;
import static dev.readback.booking.Examples.WITHDRAWN;
import static dev.readback.booking.Examples.add;
import static dev.readback.booking.Examples.delivery;
import static dev.readback.booking.Examples.set;
import static dev.readback.eventsourcing.testkit.ProjectionSpec.project;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.booking.BookingCommand.ChangeQuantity;
import dev.readback.booking.BookingCommand.ConfirmSalesOrder;
import dev.readback.booking.BookingCommand.PlacePurchaseOrder;
import dev.readback.booking.BookingCommand.RejectSalesOrder;
import dev.readback.booking.BookingCommand.RemoveLine;
import dev.readback.booking.BookingCommand.WithdrawPurchaseOrder;
import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.Decision;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client is told that it may do is what the aggregate root would accept, and no more. */
class BookingActionTest {
  private static final BookingDecider DECIDER = new BookingDecider();

  static List<List<BookingEvent>> states() {
    return List.of(
        List.of(STARTED),
        List.of(STARTED, BOLTS_ADDED),
        List.of(STARTED, DELIVERY_SET),
        List.of(STARTED, BOLTS_ADDED, DELIVERY_SET),
        List.of(STARTED, WITHDRAWN),
        List.of(STARTED, BOLTS_ADDED, DELIVERY_SET, PLACED),
        List.of(STARTED, BOLTS_ADDED, DELIVERY_SET, PLACED, WITHDRAWN),
        List.of(STARTED, BOLTS_ADDED, DELIVERY_SET, PLACED, CONFIRMED),
        List.of(STARTED, BOLTS_ADDED, DELIVERY_SET, PLACED, REJECTED));
  }

  @ParameterizedTest
  @MethodSource("states")
  void the_actions_offered_are_the_commands_that_change_something(List<BookingEvent> events) {
    for (Party person : List.of(ALICE, BOB, new Party("mallory", "Mallory"))) {
      assertEquals(accepted(events, person), offered(events, person), () -> person + ": " + events);
    }
  }

  private static Set<BookingAction> offered(List<BookingEvent> events, Party person) {
    BookingView view =
        project(new BookingProjection())
            .from(NOW)
            .of(events.toArray(BookingEvent[]::new))
            .view()
            .orElseThrow();
    return BookingAction.of(view, person.id());
  }

  private static Set<BookingAction> accepted(List<BookingEvent> events, Party person) {
    Booking booking = DECIDER.initial();
    for (BookingEvent event : events) {
      booking = DECIDER.evolve(booking, event);
    }
    Set<BookingAction> accepted = EnumSet.noneOf(BookingAction.class);
    for (BookingAction action : BookingAction.values()) {
      BookingCommand command = command(action);
      var actor = new Actor(person.id(), person.name());
      if (new BookingAccess().deny(actor, command, booking).isEmpty()
          && DECIDER.decide(command, booking)
              instanceof Decision.Accepted<BookingEvent, BookingRejection>(var decided)
          && !decided.isEmpty()) {
        accepted.add(action);
      }
    }
    return accepted;
  }

  private static BookingCommand command(BookingAction action) {
    return switch (action) {
      case ADD_LINE -> add(BOLTS, 1);
      case CHANGE_QUANTITY -> new ChangeQuantity("BOLT-M8", 7);
      case REMOVE_LINE -> new RemoveLine("BOLT-M8");
      case SET_DELIVERY -> set(delivery(TODAY.plusDays(99)));
      case PLACE -> new PlacePurchaseOrder(NOW);
      case WITHDRAW -> new WithdrawPurchaseOrder(Optional.empty());
      case CONFIRM -> new ConfirmSalesOrder();
      case REJECT -> new RejectSalesOrder("No");
    };
  }
}
