package dev.readback.booking;

import static dev.readback.booking.BookingStatus.DRAFT;
import static dev.readback.booking.BookingStatus.PLACED;

import java.util.EnumSet;
import java.util.Set;

/** What a participant may do with a booking as it is, so that a client need not know the rules. */
public enum BookingAction {
  ADD_LINE,
  CHANGE_QUANTITY,
  REMOVE_LINE,
  SET_DELIVERY,
  PLACE,
  WITHDRAW,
  CONFIRM,
  REJECT;

  /** The actions that this participant has now. */
  public static Set<BookingAction> of(BookingView booking, String participantId) {
    Set<BookingAction> actions = EnumSet.noneOf(BookingAction.class);
    if (participantId.equals(booking.buyer().id())) {
      addBuyers(actions, booking);
    }
    if (participantId.equals(booking.seller().id()) && booking.status() == PLACED) {
      actions.addAll(EnumSet.of(CONFIRM, REJECT));
    }
    return actions;
  }

  private static void addBuyers(Set<BookingAction> actions, BookingView booking) {
    if (booking.status() == DRAFT || booking.status() == PLACED) {
      actions.add(WITHDRAW);
    }
    if (booking.status() != DRAFT) {
      return;
    }
    actions.addAll(EnumSet.of(ADD_LINE, SET_DELIVERY));
    if (!booking.lines().isEmpty()) {
      actions.addAll(EnumSet.of(CHANGE_QUANTITY, REMOVE_LINE));
      if (booking.delivery().isPresent()) {
        actions.add(PLACE);
      }
    }
  }
}
