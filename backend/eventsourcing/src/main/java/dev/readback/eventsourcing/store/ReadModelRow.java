package dev.readback.eventsourcing.store;

import java.util.Set;

/**
 * A row of a read model, and where it is listed.
 *
 * @param model which read model
 * @param partition rows of one partition are read together
 * @param id names the row in its partition
 * @param version of what it shows; a write must carry a higher one than the stored row
 * @param sortKey its place in every list; a page begins after one, so it should never change
 * @param lists of the partition that it stands in now, at most {@value #MOST_LISTS}; none is a row
 *     that only its id finds
 * @param data its content as text, usually JSON
 */
public record ReadModelRow(
    String model,
    String partition,
    String id,
    long version,
    String sortKey,
    Set<String> lists,
    String data) {

  /** So that a row is written in one transaction, with the lists that it leaves. */
  public static final int MOST_LISTS = 20;

  public ReadModelRow {
    lists = Set.copyOf(lists);
    if (lists.size() > MOST_LISTS) {
      throw new IllegalArgumentException(
          "A row stands in at most %d lists, not %d".formatted(MOST_LISTS, lists.size()));
    }
  }
}
