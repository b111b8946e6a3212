package bookings;

import bookings.BookingCommand.AddLine;
import bookings.BookingCommand.PlaceOrder;
import bookings.BookingCommand.StartBooking;
import bookings.BookingView.Line;
import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.handling.CommandEnvelope;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.eventsourcing.handling.CommandResult.Completed;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.store.Origin;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Bookings over HTTP. */
@Path("/bookings/{bookingId}")
public class BookingResource {
  private static final Actor ALICE = new Actor("alice", "Alice Adams");

  private final CommandHandler<
          BookingCommand, BookingDecider.State, BookingEvent, String, Optional<BookingView>>
      commands;
  private final QueryHandler<Optional<BookingView>, BookingEvent> queries;

  BookingResource(
      CommandHandler<
              BookingCommand, BookingDecider.State, BookingEvent, String, Optional<BookingView>>
          commands,
      QueryHandler<Optional<BookingView>, BookingEvent> queries) {
    this.commands = commands;
    this.queries = queries;
  }

  /** What begins a booking. */
  public record Start(String buyer, String seller) {}

  @POST
  @Path("start")
  public Uni<Void> start(@RestPath String bookingId, Start body) {
    return handle(bookingId, new StartBooking(body.buyer(), body.seller()));
  }

  @POST
  @Path("add-line")
  public Uni<Void> addLine(@RestPath String bookingId, Line line) {
    return handle(bookingId, new AddLine(line));
  }

  @POST
  @Path("place")
  public Uni<Void> place(@RestPath String bookingId) {
    return handle(bookingId, new PlaceOrder());
  }

  @GET
  public Uni<BookingView> get(@RestPath String bookingId) {
    return queries
        .query(bookingId)
        .map(booking -> booking.view().orElseThrow(NotFoundException::new));
  }

  private Uni<Void> handle(String bookingId, BookingCommand command) {
    var envelope =
        new CommandEnvelope<>(
            new CommandId(UUID.randomUUID().toString()),
            OptionalLong.empty(),
            new Origin(command.toString(), ALICE, Instant.now(), null),
            command);
    return commands
        .handle(bookingId, envelope)
        .invoke(
            result -> {
              if (!(result instanceof Completed<?, ?>)) {
                throw new ClientErrorException(result.toString(), 409);
              }
            })
        .replaceWithVoid();
  }
}
