package dev.readback.eventsourcing.handling;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.Appended;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.eventsourcing.store.NewEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A store whose next operations are interfered with, in the order given. Counts what it is asked.
 */
final class UnreliableEventStore implements EventStore {
  private final EventStore store;
  private final Deque<UnaryOperator<Uni<EventStream>>> loads = new ArrayDeque<>();
  private final Deque<UnaryOperator<Uni<Appended>>> appends = new ArrayDeque<>();
  int loaded;
  int appended;

  UnreliableEventStore(EventStore store) {
    this.store = store;
  }

  UnreliableEventStore nextLoad(UnaryOperator<Uni<EventStream>> fault) {
    loads.add(fault);
    return this;
  }

  UnreliableEventStore nextAppend(UnaryOperator<Uni<Appended>> fault) {
    appends.add(fault);
    return this;
  }

  @Override
  public Uni<EventStream> load(StreamId stream) {
    loaded++;
    Uni<EventStream> load = store.load(stream);
    return loads.isEmpty() ? load : loads.remove().apply(load);
  }

  @Override
  public Uni<Appended> append(
      StreamId stream, long expectedVersion, CommandId command, List<NewEvent> events) {
    appended++;
    Uni<Appended> append = store.append(stream, expectedVersion, command, events);
    return appends.isEmpty() ? append : appends.remove().apply(append);
  }

  @Override
  public Multi<StreamId> streams(String category) {
    return store.streams(category);
  }
}
