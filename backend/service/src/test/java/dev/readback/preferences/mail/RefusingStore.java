package dev.readback.preferences.mail;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.Appended;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.eventsourcing.store.NewEvent;
import dev.readback.eventsourcing.store.StoreUnavailable;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A store that is away when events of one type come to be written, so many times. */
final class RefusingStore implements EventStore {
  private final EventStore store;
  private final String type;
  private final AtomicInteger refusals;

  RefusingStore(EventStore store, String type, int refusals) {
    this.store = store;
    this.type = type;
    this.refusals = new AtomicInteger(refusals);
  }

  @Override
  public Uni<EventStream> load(StreamId stream) {
    return store.load(stream);
  }

  @Override
  public Uni<Appended> append(
      StreamId stream, long expectedVersion, CommandId command, List<NewEvent> events) {
    return events.getFirst().event().type().equals(type) && refusals.getAndDecrement() > 0
        ? Uni.createFrom().failure(new StoreUnavailable("Away, for the test", null))
        : store.append(stream, expectedVersion, command, events);
  }

  @Override
  public Multi<StreamId> streams(String category) {
    return store.streams(category);
  }
}
