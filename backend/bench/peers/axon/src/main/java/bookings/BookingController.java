package bookings;

import bookings.BookingView.Line;
import bookings.Messages.AddLine;
import bookings.Messages.FindBooking;
import bookings.Messages.PlaceOrder;
import bookings.Messages.StartBooking;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
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
  private final CommandGateway commands;
  private final QueryGateway queries;

  BookingController(CommandGateway commands, QueryGateway queries) {
    this.commands = commands;
    this.queries = queries;
  }

  record Start(String buyer, String seller) {}

  @PostMapping("/start")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  CompletableFuture<Void> start(@PathVariable String bookingId, @RequestBody Start body) {
    return commands
        .send(new StartBooking(bookingId, body.buyer(), body.seller()))
        .thenAccept(_ -> {});
  }

  @PostMapping("/add-line")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  CompletableFuture<Void> addLine(@PathVariable String bookingId, @RequestBody Line line) {
    return commands.send(new AddLine(bookingId, line));
  }

  @PostMapping("/place")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  CompletableFuture<Void> place(@PathVariable String bookingId) {
    return commands.send(new PlaceOrder(bookingId));
  }

  @GetMapping
  CompletableFuture<ResponseEntity<BookingView>> get(@PathVariable String bookingId) {
    return queries
        .query(new FindBooking(bookingId), BookingView.class)
        .thenApply(
            booking ->
                booking == null ? ResponseEntity.notFound().build() : ResponseEntity.ok(booking));
  }
}
