package dev.readback.proof.simulation;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.Appended;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.eventsourcing.store.NewEvent;
import dev.readback.proof.simulation.history.Entry.Stored;
import dev.readback.proof.simulation.history.History;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Notes what is stored, whoever hears of it. */
record RecordingEventStore(EventStore store, History history) implements EventStore {

  @Override
  public Uni<EventStream> load(StreamId stream) {
    return store.load(stream);
  }

  @Override
  public Uni<Appended> append(
      StreamId stream, long expectedVersion, CommandId command, List<NewEvent> events) {
    return store
        .append(stream, expectedVersion, command, events)
        .invoke(
            appended ->
                history.add(
                    new Stored(
                        stream, command, appended.version() - events.size(), appended.version())));
  }

  @Override
  public Multi<StreamId> streams(String category) {
    return store.streams(category);
  }
}
