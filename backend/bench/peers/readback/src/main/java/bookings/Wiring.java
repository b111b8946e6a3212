package bookings;

import bookings.BookingEvent.BookingStarted;
import bookings.BookingEvent.LineAdded;
import bookings.BookingEvent.OrderPlaced;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readback.eventsourcing.EventCodec;
import dev.readback.eventsourcing.EventTypes;
import dev.readback.eventsourcing.StreamBudget;
import dev.readback.eventsourcing.handling.AccessRule;
import dev.readback.eventsourcing.handling.AggregateRoot;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.eventsourcing.handling.HandOff;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.inmemory.InMemoryEventStore;
import dev.readback.eventsourcing.store.EventStore;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Puts the kernel together. */
@Dependent
class Wiring {
  private static final String CATEGORY = "bookings";

  @Produces
  @Singleton
  EventStore store() {
    return new InMemoryEventStore();
  }

  @Produces
  @Singleton
  EventCodec<BookingEvent> codec(ObjectMapper json) {
    return EventTypes.<BookingEvent, ObjectNode>in(new JsonFormat(json))
        .type("booking-started", BookingStarted.class)
        .type("line-added", LineAdded.class)
        .type("order-placed", OrderPlaced.class)
        .build();
  }

  @Produces
  @Singleton
  CommandHandler<BookingCommand, BookingDecider.State, BookingEvent, String, Optional<BookingView>>
      commands(EventStore store, EventCodec<BookingEvent> codec) {
    var root =
        new AggregateRoot<BookingCommand, BookingDecider.State, BookingEvent, String>(
            CATEGORY,
            new BookingDecider(),
            codec,
            new StreamBudget(500, 512 * 1024, 2, 8 * 1024),
            BookingCommand.PlaceOrder.class::isInstance,
            AccessRule.open());
    return new CommandHandler<>(store, root, new BookingProjection(), HandOff.TO_NOBODY);
  }

  @Produces
  @Singleton
  QueryHandler<Optional<BookingView>, BookingEvent> queries(
      EventStore store, EventCodec<BookingEvent> codec) {
    return new QueryHandler<>(store, CATEGORY, codec, new BookingProjection());
  }
}
