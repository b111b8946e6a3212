package dev.readback.catalog;

import dev.readback.eventsourcing.inmemory.InMemoryReadModelStore;
import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells how many pages were read, and how large they could be. */
final class CountingReadModelStore implements ReadModelStore {
  private final ReadModelStore store = new InMemoryReadModelStore();
  private final List<Integer> limits = new CopyOnWriteArrayList<>();

  List<Integer> limitsOfReads() {
    return List.copyOf(limits);
  }

  @Override
  public Uni<Boolean> put(ReadModelRow row) {
    return store.put(row);
  }

  @Override
  public Uni<Optional<ReadModelRow>> find(String model, String partition, String id) {
    return store.find(model, partition, id);
  }

  @Override
  public Uni<ReadModelPage> page(
      String model, String partition, String list, String after, int limit) {
    limits.add(limit);
    return store.page(model, partition, list, after, limit);
  }

  @Override
  public Uni<Void> drop(String model) {
    return store.drop(model);
  }
}
