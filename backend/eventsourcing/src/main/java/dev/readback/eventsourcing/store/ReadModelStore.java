package dev.readback.eventsourcing.store;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/**
 * Rows that can be read in pages: what queries over many streams, and reference data, are made of.
 * {@code ReadModelStoreContract} in the test kit says in code what an implementation has to do.
 *
 * <p>A page costs the same however many rows there are in its list, in other lists and partitions.
 *
 * <p>Every operation ends within a bounded time and fails with {@link StoreUnavailable}.
 */
public interface ReadModelStore {

  /**
   * Stores a row and lists it where it stands now and no longer anywhere else, in one step, unless
   * the stored one is as new or newer: versions never go back, whatever the order in which rows
   * arrive.
   *
   * @return whether the row was stored
   */
  Uni<Boolean> put(ReadModelRow row);

  /** Reads one row, whatever lists it stands in. */
  Uni<Optional<ReadModelRow>> find(String model, String partition, String id);

  /**
   * Reads rows of one list in the order of their sort keys (by UTF-16 code unit).
   *
   * @param after the sort key before the first row; empty for the start
   * @param limit the most rows, at least 1
   */
  Uni<ReadModelPage> page(String model, String partition, String list, String after, int limit);

  /**
   * Removes a read model with all its rows; one that is not there is as good as removed. Its name
   * may not be usable again for some minutes.
   */
  Uni<Void> drop(String model);
}
