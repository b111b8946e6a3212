package dev.readback.proof.blackbox.checker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readback.proof.blackbox.checker.State.SortKey;
import dev.readback.proof.blackbox.history.Exchange;
import java.util.List;
import java.util.Optional;

/**
 * A page of a list, and where it lies.
 *
 * @param after the last row of the pages before; nothing when none are known to have been
 */
record Pages(Exchange page, List<JsonNode> rows, Optional<SortKey> after) {

  static Pages of(Exchange page, Evidence evidence, Optional<SortKey> after) {
    return new Pages(page, evidence.rows(page), after);
  }

  /** The last row of this page and those before. */
  Optional<SortKey> end() {
    return rows.isEmpty() ? after : Optional.of(SortKey.of(rows.getLast()));
  }

  private boolean isFirst() {
    return page.request().traversal() == page.request().operation();
  }

  boolean isLast() {
    return page.answer().next().isEmpty();
  }

  /** Whether a row of that key would stand on this page. */
  boolean covers(SortKey key) {
    boolean begun = isFirst() || after.filter(last -> key.compareTo(last) > 0).isPresent();
    return begun && (isLast() || end().filter(end -> key.compareTo(end) <= 0).isPresent());
  }

  Optional<JsonNode> row(String bookingId) {
    return rows.stream()
        .filter(row -> row.path("bookingId").asText().equals(bookingId))
        .findFirst();
  }
}
