package dev.readback.eventsourcing.store;

import java.util.List;

/**
 * Some rows of a list.
 *
 * @param rows in the order of their sort keys
 * @param more whether there were rows after the last one
 */
public record ReadModelPage(List<ReadModelRow> rows, boolean more) {
  public ReadModelPage {
    rows = List.copyOf(rows);
  }
}
