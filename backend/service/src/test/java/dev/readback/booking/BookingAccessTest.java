package dev.readback.booking;

import static dev.readback.booking.BookingRejection.NOT_A_PARTICIPANT;
import static dev.readback.booking.BookingRejection.NOT_THE_BUYER;
import static dev.readback.booking.BookingRejection.NOT_THE_SELLER;
import static dev.readback.booking.Examples.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.booking.Booking.Confirmed;
import dev.readback.booking.Booking.Draft;
import dev.readback.booking.Booking.NotStarted;
import dev.readback.booking.Booking.Participants;
import dev.readback.booking.Booking.Placed;
import dev.readback.booking.Booking.Withdrawn;
import dev.readback.booking.BookingCommand.ConfirmSalesOrder;
import dev.readback.booking.BookingCommand.PlacePurchaseOrder;
import dev.readback.eventsourcing.Actor;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BookingAccessTest {
  private static final Participants BOTH = new Participants("alice", "bob");
  private static final Booking DRAFT = new Draft(BOTH, Lines.NONE, Optional.empty());
  private static final BookingCommand PLACE = new PlacePurchaseOrder(NOW);
  private static final BookingCommand CONFIRM = new ConfirmSalesOrder();

  @Test
  void a_booking_that_was_not_started_is_open_to_all() {
    assertEquals(Optional.empty(), deny("mallory", PLACE, new NotStarted()));
  }

  @Test
  void a_stranger_is_no_participant() {
    assertEquals(Optional.of(NOT_A_PARTICIPANT), deny("mallory", PLACE, new Placed(BOTH)));
    assertEquals(Optional.of(NOT_A_PARTICIPANT), deny("mallory", CONFIRM, new Confirmed(BOTH)));
  }

  @Test
  void the_seller_takes_part_once_the_order_was_placed() {
    assertEquals(Optional.of(NOT_A_PARTICIPANT), deny("bob", CONFIRM, DRAFT));
    assertEquals(Optional.of(NOT_A_PARTICIPANT), deny("bob", CONFIRM, new Withdrawn(BOTH, false)));
    assertEquals(Optional.empty(), deny("bob", CONFIRM, new Withdrawn(BOTH, true)));
    assertEquals(Optional.empty(), deny("bob", CONFIRM, new Placed(BOTH)));
  }

  @Test
  void each_has_commands_of_their_own() {
    assertEquals(Optional.empty(), deny("alice", PLACE, DRAFT));
    assertEquals(Optional.of(NOT_THE_SELLER), deny("alice", CONFIRM, new Placed(BOTH)));
    assertEquals(Optional.of(NOT_THE_BUYER), deny("bob", PLACE, new Placed(BOTH)));
  }

  private static Optional<BookingRejection> deny(
      String who, BookingCommand command, Booking booking) {
    return new BookingAccess().deny(new Actor(who, who), command, booking);
  }
}
