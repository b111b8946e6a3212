package dev.readback.proof.simulation.planted;

import dev.readback.eventsourcing.inmemory.InMemoryReadModelStore;
import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Uni;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Stores what comes last, whatever version it shows. */
public final class UnguardedReadModelStore implements ReadModelStore {
  private final Map<String, ReadModelRow> rows = new LinkedHashMap<>();

  @Override
  public Uni<Boolean> put(ReadModelRow row) {
    return Uni.createFrom()
        .item(
            () -> {
              rows.put(row.model() + " " + row.partition() + " " + row.id(), row);
              return true;
            });
  }

  @Override
  public Uni<Optional<ReadModelRow>> find(String model, String partition, String id) {
    return Uni.createFrom()
        .item(() -> Optional.ofNullable(rows.get(model + " " + partition + " " + id)));
  }

  @Override
  public Uni<ReadModelPage> page(
      String model, String partition, String list, String after, int limit) {
    return Uni.createFrom().deferred(() -> guarded().page(model, partition, list, after, limit));
  }

  @Override
  public Uni<Void> drop(String model) {
    return Uni.createFrom()
        .voidItem()
        .invoke(() -> rows.values().removeIf(row -> row.model().equals(model)));
  }

  private ReadModelStore guarded() {
    var store = new InMemoryReadModelStore();
    rows.values().forEach(row -> store.put(row).await().indefinitely());
    return store;
  }
}
