package bookings;

import bookings.BookingView.Line;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/bookings/{bookingId}")
class BookingController {
  private final Bookings bookings;

  BookingController(Bookings bookings) {
    this.bookings = bookings;
  }

  record Start(String buyer, String seller) {}

  @PostMapping("/start")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void start(@PathVariable String bookingId, @RequestBody Start body) {
    bookings.execute(bookingId, events -> Booking.start(events, body.buyer(), body.seller()));
  }

  @PostMapping("/add-line")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void addLine(@PathVariable String bookingId, @RequestBody Line line) {
    bookings.execute(bookingId, events -> Booking.addLine(events, line));
  }

  @PostMapping("/place")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void place(@PathVariable String bookingId) {
    bookings.execute(bookingId, Booking::place);
  }

  @GetMapping
  ResponseEntity<BookingView> get(@PathVariable String bookingId) {
    List<BookingEvent> events = bookings.read(bookingId);
    return events.isEmpty()
        ? ResponseEntity.notFound().build()
        : ResponseEntity.ok(Booking.view(bookingId, events));
  }
}
