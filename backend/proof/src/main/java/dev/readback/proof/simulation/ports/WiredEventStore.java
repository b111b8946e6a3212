package dev.readback.proof.simulation.ports;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.AppendOutcomeUnknown;
import dev.readback.eventsourcing.store.Appended;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.eventsourcing.store.NewEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** An event store at the other end of a wire. */
public record WiredEventStore(EventStore store, Wire wire) implements EventStore {

  @Override
  public Uni<EventStream> load(StreamId stream) {
    return wire.call(store.load(stream));
  }

  @Override
  public Uni<Appended> append(
      StreamId stream, long expectedVersion, CommandId command, List<NewEvent> events) {
    return wire.call(
        store.append(stream, expectedVersion, command, events),
        () -> new AppendOutcomeUnknown(stream, command, null));
  }

  @Override
  public Multi<StreamId> streams(String category) {
    return wire.call(store.streams(category).collect().asList())
        .onItem()
        .transformToMulti(Multi.createFrom()::iterable);
  }
}
