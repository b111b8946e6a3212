package dev.readback.eventsourcing.readmodel;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lays newer rows over a page of the index.
 *
 * <p>A row's sort key never changes, and a page begins after a sort key. So a newer row stands on
 * this page exactly if its key lies after the page's beginning and not after what was read of the
 * index, and if it belongs to the list.
 */
record Overlay(String partition, String list, String after, int limit) {

  /**
   * The page with the rows as they are by now.
   *
   * @param page of the index: {@code limit} rows and one more for each newer row, unless there are
   *     none
   * @param newer by id; empty for a stream that is not listed here at all
   */
  ListPage correct(
      ReadModelPage page,
      Map<String, Optional<ReadModelRow>> newer,
      Set<StreamId> caughtUp,
      SessionVersions seen) {
    Stream<ListedRow> indexed =
        page.rows().stream()
            .filter(row -> !newer.containsKey(row.id()))
            .map(row -> new ListedRow(row, false));
    Stream<ListedRow> corrected =
        newer.values().stream()
            .flatMap(Optional::stream)
            .filter(row -> row.lists().contains(list) && isWithin(page, row.sortKey()))
            .map(row -> new ListedRow(row, true));
    List<ListedRow> all =
        Stream.concat(indexed, corrected)
            .sorted(Comparator.comparing(listed -> listed.row().sortKey()))
            .toList();
    boolean more = page.more() || all.size() > limit;
    return new ListPage(all.subList(0, Math.min(limit, all.size())), more, caughtUp, seen);
  }

  private boolean isWithin(ReadModelPage page, String sortKey) {
    return sortKey.compareTo(after) > 0
        && (!page.more() || sortKey.compareTo(page.rows().getLast().sortKey()) <= 0);
  }
}
