package dev.readback.eventsourcing.readmodel;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.Appended;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.eventsourcing.store.NewEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A store in which one load waits until it is let go, and shows what is there by then. */
final class DelayedEventStore implements EventStore {
  private final EventStore store;
  private CompletableFuture<Void> held = CompletableFuture.completedFuture(null);

  DelayedEventStore(EventStore store) {
    this.store = store;
  }

  CompletableFuture<Void> holdNextLoad() {
    held = new CompletableFuture<>();
    return held;
  }

  @Override
  public Uni<EventStream> load(StreamId stream) {
    CompletableFuture<Void> gate = held;
    held = CompletableFuture.completedFuture(null);
    return Uni.createFrom().completionStage(gate).chain(() -> store.load(stream));
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
