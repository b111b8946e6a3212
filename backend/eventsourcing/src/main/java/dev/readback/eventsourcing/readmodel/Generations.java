package dev.readback.eventsourcing.readmodel;

import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which rows of each read model serve: known to all processes, and so read with each use. It is a
 * row itself, whose version lets one of several writers through.
 */
public final class Generations {
  /** The read model that tells of the others. */
  public static final String MODEL = "generations";

  private static final String PARTITION = "models";

  private final ReadModelStore store;

  public Generations(ReadModelStore store) {
    this.store = store;
  }

  Uni<Generation> of(String model) {
    return stored(model).map(row -> generation(model, row));
  }

  /** Begins the next generation; one that is under way is given up. */
  Uni<Generation> begin(String model) {
    return change(model, Generation::begun);
  }

  /**
   * Lets what was built serve.
   *
   * @return fails with {@link RebuildOvertaken} when somebody has begun another one since
   */
  Uni<Generation> switchTo(Generation built) {
    return change(
        built.model(),
        current -> {
          if (!current.equals(built)) {
            throw new RebuildOvertaken(built.model());
          }
          return current.switched();
        });
  }

  private Uni<Generation> change(String model, UnaryOperator<Generation> change) {
    return stored(model)
        .chain(
            row -> {
              Generation current = generation(model, row);
              Generation next = change.apply(current);
              return put(next, row.map(ReadModelRow::version).orElse(0L) + 1)
                  .chain(won -> won ? Uni.createFrom().item(next) : change(model, change));
            });
  }

  private Uni<Optional<ReadModelRow>> stored(String model) {
    return store.find(MODEL, PARTITION, model);
  }

  private Uni<Boolean> put(Generation next, long version) {
    String model = next.model();
    return store.put(
        new ReadModelRow(MODEL, PARTITION, model, version, model, Set.of(), next.text()));
  }

  private static Generation generation(String model, Optional<ReadModelRow> row) {
    return row.map(found -> Generation.parse(model, found.data()))
        .orElseGet(() -> Generation.first(model));
  }
}
