package dev.readback.catalog.demo;

import dev.readback.eventsourcing.inmemory.InMemoryReadModelStore;
import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Every operation waits for the hindrance first, and fails with it. */
final class HinderedReadModelStore implements ReadModelStore {
  private final ReadModelStore store = new InMemoryReadModelStore();
  private final Uni<Void> hindrance;

  HinderedReadModelStore(Uni<Void> hindrance) {
    this.hindrance = hindrance;
  }

  @Override
  public Uni<Boolean> put(ReadModelRow row) {
    return hindrance.chain(() -> store.put(row));
  }

  @Override
  public Uni<Optional<ReadModelRow>> find(String model, String partition, String id) {
    return hindrance.chain(() -> store.find(model, partition, id));
  }

  @Override
  public Uni<ReadModelPage> page(
      String model, String partition, String list, String after, int limit) {
    return hindrance.chain(() -> store.page(model, partition, list, after, limit));
  }

  @Override
  public Uni<Void> drop(String model) {
    return store.drop(model);
  }
}
