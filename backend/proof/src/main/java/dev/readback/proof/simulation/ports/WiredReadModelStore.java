package dev.readback.proof.simulation.ports;

import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** A read model store at the other end of a wire. */
public record WiredReadModelStore(ReadModelStore store, Wire wire) implements ReadModelStore {

  @Override
  public Uni<Boolean> put(ReadModelRow row) {
    return wire.call(store.put(row));
  }

  @Override
  public Uni<Optional<ReadModelRow>> find(String model, String partition, String id) {
    return wire.call(store.find(model, partition, id));
  }

  @Override
  public Uni<ReadModelPage> page(
      String model, String partition, String list, String after, int limit) {
    return wire.call(store.page(model, partition, list, after, limit));
  }

  @Override
  public Uni<Void> drop(String model) {
    return wire.call(store.drop(model));
  }
}
