package bookings;

import bookings.Messages.BookingStarted;
import bookings.Messages.FindBooking;
import bookings.Messages.LineAdded;
import bookings.Messages.OrderPlaced;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** The query model, in memory like the event store. */
@Component
@ProcessingGroup("bookings")
class BookingProjection {
  private final Map<String, BookingView> bookings = new ConcurrentHashMap<>();

  @EventHandler
  void on(BookingStarted event) {
    bookings.put(
        event.bookingId(), BookingView.started(event.bookingId(), event.buyer(), event.seller()));
  }

  @EventHandler
  void on(LineAdded event) {
    bookings.computeIfPresent(event.bookingId(), (_, booking) -> booking.plus(event.line()));
  }

  @EventHandler
  void on(OrderPlaced event) {
    bookings.computeIfPresent(event.bookingId(), (_, booking) -> booking.placed());
  }

  @QueryHandler
  BookingView handle(FindBooking query) {
    return bookings.get(query.bookingId());
  }
}
