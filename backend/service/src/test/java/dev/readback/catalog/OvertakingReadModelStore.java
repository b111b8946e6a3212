package dev.readback.catalog;

import dev.readback.eventsourcing.inmemory.InMemoryReadModelStore;
import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Before each of the first writes, another writer stores a row of the same version. */
final class OvertakingReadModelStore implements ReadModelStore {
  private final ReadModelStore store = new InMemoryReadModelStore();
  private final AtomicInteger times;
  private final String data;

  OvertakingReadModelStore(int times, String data) {
    this.times = new AtomicInteger(times);
    this.data = data;
  }

  @Override
  public Uni<Boolean> put(ReadModelRow row) {
    if (times.getAndDecrement() <= 0) {
      return store.put(row);
    }
    var faster =
        new ReadModelRow(
            row.model(),
            row.partition(),
            row.id(),
            row.version(),
            row.sortKey(),
            row.lists(),
            data);
    return store.put(faster).chain(() -> store.put(row));
  }

  @Override
  public Uni<Optional<ReadModelRow>> find(String model, String partition, String id) {
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
