package bookings;

import bookings.BookingEvent.BookingStarted;
import bookings.BookingEvent.LineAdded;
import bookings.BookingEvent.OrderPlaced;
import bookings.BookingView.Line;
import java.util.List;

/** The domain: functions from the events so far to new events. */
final class Booking {
  private Booking() {}

  static List<BookingEvent> start(List<BookingEvent> events, String buyer, String seller) {
    if (!events.isEmpty()) {
      throw new IllegalStateException("Started before");
    }
    return List.of(new BookingStarted(buyer, seller));
  }

  static List<BookingEvent> addLine(List<BookingEvent> events, Line line) {
    if (events.isEmpty() || isPlaced(events)) {
      throw new IllegalStateException("Not a draft");
    }
    return List.of(new LineAdded(line));
  }

  static List<BookingEvent> place(List<BookingEvent> events) {
    if (isPlaced(events)) {
      return List.of();
    }
    if (events.stream().noneMatch(LineAdded.class::isInstance)) {
      throw new IllegalStateException("No lines");
    }
    return List.of(new OrderPlaced());
  }

  private static boolean isPlaced(List<BookingEvent> events) {
    return events.stream().anyMatch(OrderPlaced.class::isInstance);
  }

  static BookingView view(String bookingId, List<BookingEvent> events) {
    BookingView view = null;
    for (BookingEvent event : events) {
      view =
          switch (event) {
            case BookingStarted(String buyer, String seller) ->
                BookingView.started(bookingId, buyer, seller);
            case LineAdded(Line line) -> view.plus(line);
            case OrderPlaced _ -> view.placed();
          };
    }
    return view;
  }
}
