package dev.readback.eventsourcing.inmemory;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.Appended;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.eventsourcing.store.NewEvent;
import dev.readback.eventsourcing.store.RecordedEvent;
import dev.readback.eventsourcing.store.VersionConflict;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** An event store in the memory of one process. Safe for use by many threads. */
public final class InMemoryEventStore implements EventStore {
  private final Map<StreamId, EventStream> streams = new ConcurrentHashMap<>();

  @Override
  public Uni<EventStream> load(StreamId stream) {
    return Uni.createFrom().item(() -> orEmpty(stream, streams.get(stream)));
  }

  @Override
  public Uni<Appended> append(
      StreamId stream, long expectedVersion, CommandId command, List<NewEvent> events) {
    if (events.isEmpty()) {
      throw new IllegalArgumentException("An append needs at least one event");
    }
    return Uni.createFrom()
        .item(
            () ->
                streams.compute(
                    stream,
                    (id, known) -> extend(orEmpty(id, known), expectedVersion, command, events)))
        .map(extended -> new Appended(extended.version()));
  }

  @Override
  public Multi<StreamId> streams(String category) {
    return Multi.createFrom()
        .items(() -> streams.keySet().stream().filter(id -> id.category().equals(category)));
  }

  private static EventStream orEmpty(StreamId stream, @Nullable EventStream known) {
    return known == null ? new EventStream(stream, List.of()) : known;
  }

  private static EventStream extend(
      EventStream stream, long expectedVersion, CommandId command, List<NewEvent> events) {
    if (stream.version() != expectedVersion) {
      throw new VersionConflict(stream.id(), expectedVersion);
    }
    List<RecordedEvent> all = new ArrayList<>(stream.events());
    for (NewEvent added : events) {
      all.add(new RecordedEvent(all.size() + 1, added.event(), command, added.origin()));
    }
    return new EventStream(stream.id(), all);
  }
}
