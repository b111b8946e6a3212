package dev.readback.azuretables;

import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.Decider;
import dev.readback.eventsourcing.Decision;
import dev.readback.eventsourcing.EncodedEvent;
import dev.readback.eventsourcing.EventCodec;
import dev.readback.eventsourcing.EventMetadata;
import dev.readback.eventsourcing.Projection;
import dev.readback.eventsourcing.StreamBudget;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.handling.AccessRule;
import dev.readback.eventsourcing.handling.AggregateRoot;
import dev.readback.eventsourcing.handling.CommandEnvelope;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.eventsourcing.handling.HandOff;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.Origin;
import java.time.Instant;
import java.util.OptionalLong;

/** The smallest aggregate root: it counts. */
final class Counter implements Decider<Counter.Increment, Long, Counter.Incremented, String> {
  static final String CATEGORY = "counters";

  record Increment() {}

  record Incremented() {}

  static CommandHandler<Increment, Long, Incremented, String, Long> handler(EventStore store) {
    return new CommandHandler<>(
        store,
        new AggregateRoot<>(
            CATEGORY,
            new Counter(),
            new Codec(),
            new StreamBudget(1_000, 1_000_000, 0, 0),
            _ -> false,
            AccessRule.open()),
        new Count(),
        HandOff.TO_NOBODY);
  }

  static CommandEnvelope<Increment> increment(CommandId id) {
    var origin = new Origin("increment", new Actor("ada", "Ada"), Instant.EPOCH, null);
    return new CommandEnvelope<>(id, OptionalLong.empty(), origin, new Increment());
  }

  @Override
  public Long initial() {
    return 0L;
  }

  @Override
  public Decision<Incremented, String> decide(Increment command, Long state) {
    return Decision.accept(new Incremented());
  }

  @Override
  public Long evolve(Long state, Incremented event) {
    return state + 1;
  }

  private static final class Count implements Projection<Long, Incremented> {
    @Override
    public Long initial() {
      return 0L;
    }

    @Override
    public Long evolve(Long view, Incremented event, EventMetadata metadata) {
      return view + 1;
    }
  }

  private static final class Codec implements EventCodec<Incremented> {
    @Override
    public EncodedEvent encode(Incremented event) {
      return new EncodedEvent("incremented", 1, "{}");
    }

    @Override
    public Incremented decode(EncodedEvent encoded, StreamId stream, long version) {
      return new Incremented();
    }
  }
}
