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
import java.util.Optional;

/** Remembers what it loaded, until this process itself writes. */
public record CachedEventStore(EventStore store, Map<StreamId, EventStream> cache)
    implements EventStore {

  public CachedEventStore(EventStore store) {
    this(store, new HashMap<>());
  }

  @Override
  public Uni<EventStream> load(StreamId stream) {
    return Optional.ofNullable(cache.get(stream))
        .map(known -> Uni.createFrom().item(known))
        .orElseGet(() -> store.load(stream).invoke(loaded -> cache.put(stream, loaded)));
  }

  @Override
  public Uni<Appended> append(
      StreamId stream, long expectedVersion, CommandId command, List<NewEvent> events) {
    return store
        .append(stream, expectedVersion, command, events)
        .onTermination()
        .invoke(() -> cache.remove(stream));
  }

  @Override
  public Multi<StreamId> streams(String category) {
    return store.streams(category);
  }
}
