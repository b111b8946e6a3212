package dev.readback.proof.simulation.planted;

import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Begins a page at its cursor, not after it. */
public record InclusivePages(ReadModelStore store) implements ReadModelStore {

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
    String before = after.isEmpty() ? after : after.substring(0, after.length() - 1);
    return store.page(model, partition, list, before, limit);
  }

  @Override
  public Uni<Void> drop(String model) {
    return store.drop(model);
  }
}
