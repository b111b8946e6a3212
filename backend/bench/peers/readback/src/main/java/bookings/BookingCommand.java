package bookings;

import bookings.BookingView.Line;

/** What a buyer may ask of a booking. */
sealed interface BookingCommand {
  record StartBooking(String buyer, String seller) implements BookingCommand {}

  record AddLine(Line line) implements BookingCommand {}

  record PlaceOrder() implements BookingCommand {}
}
