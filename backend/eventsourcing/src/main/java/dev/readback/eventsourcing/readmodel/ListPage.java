package dev.readback.eventsourcing.readmodel;

import dev.readback.eventsourcing.StreamId;
import java.util.List;
import java.util.Set;

/**
 * A page of a list.
 *
 * @param rows in the order of their sort keys
 * @param more whether there are rows after the last one
 * @param caughtUp streams of the session that the index shows as the session saw them, or newer: it
 *     need not remember them any longer
 * @param seen what the page shows of the session's other streams
 */
public record ListPage(
    List<ListedRow> rows, boolean more, Set<StreamId> caughtUp, SessionVersions seen) {
  public ListPage {
    rows = List.copyOf(rows);
    caughtUp = Set.copyOf(caughtUp);
  }
}
