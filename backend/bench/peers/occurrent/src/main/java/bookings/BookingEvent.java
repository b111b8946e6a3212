package bookings;

import bookings.BookingView.Line;

/** What happened to a booking. */
sealed interface BookingEvent {
  record BookingStarted(String buyer, String seller) implements BookingEvent {}

  record LineAdded(Line line) implements BookingEvent {}

  record OrderPlaced() implements BookingEvent {}
}
