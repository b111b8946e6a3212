package dev.readback.eventsourcing.readmodel;

import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/** A store in which one put waits until it is let go, and something may happen before a find. */
final class DelayedReadModelStore implements ReadModelStore {
  private final ReadModelStore store;
  private CompletableFuture<Void> held = CompletableFuture.completedFuture(null);
  private Predicate<ReadModelRow> whichIsHeld = _ -> false;
  private Runnable beforeFind = () -> {};

  DelayedReadModelStore(ReadModelStore store) {
    this.store = store;
  }

  CompletableFuture<Void> holdNextPut() {
    return hold(row -> !row.model().equals(Generations.MODEL));
  }

  CompletableFuture<Void> holdNextPutTo(String model) {
    return hold(row -> row.model().equals(model));
  }

  /** Before the next row of a read model is looked up. */
  void beforeNextFind(Runnable happens) {
    beforeFind = happens;
  }

  private CompletableFuture<Void> hold(Predicate<ReadModelRow> which) {
    held = new CompletableFuture<>();
    whichIsHeld = which;
    return held;
  }

  @Override
  public Uni<Boolean> put(ReadModelRow row) {
    if (!whichIsHeld.test(row)) {
      return store.put(row);
    }
    whichIsHeld = _ -> false;
    return Uni.createFrom().completionStage(held).chain(() -> store.put(row));
  }

  @Override
  public Uni<Optional<ReadModelRow>> find(String model, String partition, String id) {
    if (!model.equals(Generations.MODEL)) {
      Runnable happens = beforeFind;
      beforeFind = () -> {};
      happens.run();
    }
    return store.find(model, partition, id);
  }

  @Override
  public Uni<ReadModelPage> page(
      String model, String partition, String list, String after, int limit) {
    return store.page(model, partition, list, after, limit);
  }

  @Override
  public Uni<Void> drop(String model) {
    return store.drop(model);
  }
}
