package dev.readback.eventsourcing.inmemory;

import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** A read model store in the memory of one process. Safe for use by many threads. */
public final class InMemoryReadModelStore implements ReadModelStore {
  private record Partition(String model, String name) {}

  private final Map<Partition, NavigableMap<String, ReadModelRow>> partitions =
      new ConcurrentHashMap<>();

  @Override
  public Uni<Boolean> put(ReadModelRow row) {
    return Uni.createFrom().item(() -> putIfNewer(row));
  }

  @Override
  public Uni<Optional<ReadModelRow>> find(String model, String partition, String key) {
    return Uni.createFrom().item(() -> Optional.ofNullable(rows(model, partition).get(key)));
  }

  @Override
  public Uni<ReadModelPage> page(String model, String partition, String after, int limit) {
    return Uni.createFrom()
        .item(
            () -> {
              List<ReadModelRow> rows =
                  rows(model, partition).tailMap(after, false).values().stream()
                      .limit(limit + 1L)
                      .toList();
              boolean more = rows.size() > limit;
              return new ReadModelPage(more ? rows.subList(0, limit) : rows, more);
            });
  }

  private NavigableMap<String, ReadModelRow> rows(String model, String partition) {
    return partitions.getOrDefault(new Partition(model, partition), new TreeMap<>());
  }

  private boolean putIfNewer(ReadModelRow row) {
    var stored = new AtomicBoolean();
    partitions
        .computeIfAbsent(
            new Partition(row.model(), row.partition()), _ -> new ConcurrentSkipListMap<>())
        .compute(
            row.key(),
            (_, known) -> {
              stored.set(known == null || row.version() > known.version());
              return stored.get() ? row : known;
            });
    return stored.get();
  }
}
