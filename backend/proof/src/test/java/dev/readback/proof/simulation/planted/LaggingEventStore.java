package dev.readback.proof.simulation.planted;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.Appended;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.eventsourcing.store.NewEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows each stream as it was before its last append, every other time. */
public record LaggingEventStore(EventStore store, Map<StreamId, Integer> turns)
    implements EventStore {

  public LaggingEventStore(EventStore store) {
    this(store, new HashMap<>());
  }

  private static EventStream before(EventStream now) {
    int fewer = Math.max(0, now.events().size() - 1);
    return new EventStream(now.id(), now.events().subList(0, fewer));
  }

  @Override
  public Uni<EventStream> load(StreamId stream) {
    return store
        .load(stream)
        .map(now -> turns.merge(stream, 1, Integer::sum) % 2 == 0 ? before(now) : now);
  }

  @Override
  public Uni<Appended> append(
      StreamId stream, long expectedVersion, CommandId command, List<NewEvent> events) {
    return store.append(stream, expectedVersion, command, events);
  }

  @Override
  public Multi<StreamId> streams(String category) {
    return store.streams(category);
  }
}
