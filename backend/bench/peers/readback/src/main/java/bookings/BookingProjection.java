package bookings;

import bookings.BookingEvent.BookingStarted;
import bookings.BookingEvent.LineAdded;
import bookings.BookingEvent.OrderPlaced;
import bookings.BookingView.Line;
import dev.readback.eventsourcing.EventMetadata;
import dev.readback.eventsourcing.Projection;
import java.util.Optional;

/** A booking's stream as one state that people read. */
final class BookingProjection implements Projection<Optional<BookingView>, BookingEvent> {

  @Override
  public Optional<BookingView> initial() {
    return Optional.empty();
  }

  @Override
  public Optional<BookingView> evolve(
      Optional<BookingView> view, BookingEvent event, EventMetadata metadata) {
    return switch (event) {
      case BookingStarted(String buyer, String seller) ->
          Optional.of(BookingView.started(metadata.stream().key(), buyer, seller));
      case LineAdded(Line line) -> view.map(booking -> booking.plus(line));
      case OrderPlaced _ -> view.map(BookingView::placed);
    };
  }
}
