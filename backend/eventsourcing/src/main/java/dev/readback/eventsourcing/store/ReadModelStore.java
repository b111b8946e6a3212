package dev.readback.eventsourcing.store;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/**
 * Rows that can be read in pages: what queries over many streams, and reference data, are made of.
 * {@code ReadModelStoreContract} in the test kit says in code what an implementation has to do.
 *
 * <p>Every operation ends within a bounded time and fails with {@link StoreUnavailable}.
 */
public interface ReadModelStore {

  /**
   * Stores a row, unless the stored one is as new or newer: versions never go back, whatever the
   * order in which rows arrive.
   *
   * @return whether the row was stored
   */
  Uni<Boolean> put(ReadModelRow row);

  /** Reads one row. */
  Uni<Optional<ReadModelRow>> find(String model, String partition, String key);

  /**
   * Reads rows of one partition in the order of their keys (by UTF-16 code unit).
   *
   * @param after the key before the first row; empty for the start
   * @param limit the most rows, at least 1
   */
  Uni<ReadModelPage> page(String model, String partition, String after, int limit);
}
