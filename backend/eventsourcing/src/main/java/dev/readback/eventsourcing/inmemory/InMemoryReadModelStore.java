package dev.readback.eventsourcing.inmemory;

import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** A read model store in the memory of one process. Safe for use by many threads. */
public final class InMemoryReadModelStore implements ReadModelStore {
  private record Key(String model, String partition, String id) {}

  private final Map<Key, ReadModelRow> rows = new ConcurrentHashMap<>();

  @Override
  public Uni<Boolean> put(ReadModelRow row) {
    return Uni.createFrom().item(() -> putIfNewer(row));
  }

  @Override
  public Uni<Optional<ReadModelRow>> find(String model, String partition, String id) {
    return Uni.createFrom()
        .item(() -> Optional.ofNullable(rows.get(new Key(model, partition, id))));
  }

  @Override
  public Uni<ReadModelPage> page(
      String model, String partition, String list, String after, int limit) {
    return Uni.createFrom()
        .item(
            () -> {
              List<ReadModelRow> found =
                  rows.values().stream()
                      .filter(row -> row.model().equals(model) && row.partition().equals(partition))
                      .filter(row -> row.lists().contains(list))
                      .filter(row -> row.sortKey().compareTo(after) > 0)
                      .sorted(Comparator.comparing(ReadModelRow::sortKey))
                      .limit(limit + 1L)
                      .toList();
              boolean more = found.size() > limit;
              return new ReadModelPage(more ? found.subList(0, limit) : found, more);
            });
  }

  @Override
  public Uni<Void> drop(String model) {
    return Uni.createFrom()
        .voidItem()
        .invoke(() -> rows.keySet().removeIf(key -> key.model().equals(model)));
  }

  private boolean putIfNewer(ReadModelRow row) {
    var stored = new AtomicBoolean();
    rows.compute(
        new Key(row.model(), row.partition(), row.id()),
        (_, known) -> {
          stored.set(known == null || row.version() > known.version());
          return stored.get() ? row : known;
        });
    return stored.get();
  }
}
