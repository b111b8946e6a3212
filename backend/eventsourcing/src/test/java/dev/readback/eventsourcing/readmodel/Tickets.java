package dev.readback.eventsourcing.readmodel;

import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.EncodedEvent;
import dev.readback.eventsourcing.EventCodec;
import dev.readback.eventsourcing.EventMetadata;
import dev.readback.eventsourcing.Projection;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.NewEvent;
import dev.readback.eventsourcing.store.Origin;
import dev.readback.eventsourcing.testkit.Streams;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tickets to try read models with. An event is the ticket's new status; its opener lists it under
 * "all" and under its status, and once it is "shared" others list it, too.
 */
final class Tickets {
  static final String OWNER = "alice";
  static final String OTHERS = "others";
  static final String ALL = "all";

  record Ticket(Instant openedAt, String status, boolean everShared) {}

  static final ReadModel<Optional<Ticket>> MODEL =
      new ReadModel<>() {
        @Override
        public String name() {
          return "tickets";
        }

        @Override
        public List<Listing> listings(StreamView<Optional<Ticket>> stream) {
          return stream
              .view()
              .map(
                  ticket -> {
                    String key = NewestFirst.of(ticket.openedAt(), stream.stream().key());
                    var lists = Set.of(ALL, ticket.status());
                    var owners = new Listing(OWNER, key, lists, ticket.status());
                    return ticket.everShared()
                        ? List.of(owners, new Listing(OTHERS, key, lists, ticket.status()))
                        : List.of(owners);
                  })
              .orElse(List.of());
        }
      };

  private static final Projection<Optional<Ticket>, String> PROJECTION =
      new Projection<>() {
        @Override
        public Optional<Ticket> initial() {
          return Optional.empty();
        }

        @Override
        public Optional<Ticket> evolve(
            Optional<Ticket> ticket, String status, EventMetadata metadata) {
          boolean shared = status.equals("shared") || ticket.filter(Ticket::everShared).isPresent();
          Instant openedAt = ticket.map(Ticket::openedAt).orElse(metadata.recordedAt());
          return Optional.of(new Ticket(openedAt, status, shared));
        }
      };

  private static final EventCodec<String> CODEC =
      new EventCodec<>() {
        @Override
        public EncodedEvent encode(String status) {
          return new EncodedEvent("moved", 1, status);
        }

        @Override
        public String decode(EncodedEvent encoded, StreamId stream, long version) {
          if (encoded.data().equals("unreadable")) {
            throw new IllegalStateException("unreadable");
          }
          return encoded.data();
        }
      };

  private static final Instant FIRST = Instant.parse("2026-11-24T10:00:00Z");

  private final EventStore events;

  Tickets(EventStore events) {
    this.events = events;
  }

  static QueryHandler<Optional<Ticket>, String> queries(EventStore events) {
    return new QueryHandler<>(events, "tickets", CODEC, PROJECTION);
  }

  static StreamId id(int number) {
    return new StreamId("tickets", "t" + number);
  }

  /** Moves a ticket on; the higher its number, the later it was opened. */
  long move(int number, String status) {
    StreamId stream = id(number);
    var origin =
        new Origin("f", new Actor(OWNER, OWNER), FIRST.plus(Duration.ofMinutes(number)), null);
    var event = new NewEvent(CODEC.encode(status), origin);
    return events
        .load(stream)
        .chain(known -> events.append(stream, known.version(), Streams.command(), List.of(event)))
        .await()
        .indefinitely()
        .version();
  }
}
