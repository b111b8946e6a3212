package dev.readback.proof.simulation;

import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import dev.readback.proof.simulation.history.Entry.Dropped;
import dev.readback.proof.simulation.history.Entry.Listed;
import dev.readback.proof.simulation.history.History;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Notes what the index holds, whoever hears of it. */
record RecordingReadModelStore(ReadModelStore store, History history) implements ReadModelStore {

  @Override
  public Uni<Boolean> put(ReadModelRow row) {
    return store
        .put(row)
        .invoke(
            stored -> {
              if (stored) {
                history.add(new Listed(row));
              }
            });
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
    return store.drop(model).invoke(() -> history.add(new Dropped(model)));
  }
}
