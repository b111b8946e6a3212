package bookings;

import bookings.BookingView.Line;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Commands, events and queries. */
final class Messages {
  private Messages() {}

  record StartBooking(@TargetAggregateIdentifier String bookingId, String buyer, String seller) {}

  record AddLine(@TargetAggregateIdentifier String bookingId, Line line) {}

  record PlaceOrder(@TargetAggregateIdentifier String bookingId) {}

  record BookingStarted(String bookingId, String buyer, String seller) {}

  record LineAdded(String bookingId, Line line) {}

  record OrderPlaced(String bookingId) {}

  record FindBooking(String bookingId) {}
}
