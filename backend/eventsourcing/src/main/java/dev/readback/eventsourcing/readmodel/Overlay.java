package dev.readback.eventsourcing.readmodel;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
   * @param page of the index: {@code limit} rows and one more for each newer one, unless there are
   *     none
   * @param shown streams of the session that the page shows as the session saw them
   * @param newer the session's other streams
   */
  ListPage correct(ReadModelPage page, Set<StreamId> shown, List<NewerRow> newer) {
    Set<String> replaced =
        newer.stream().map(each -> each.stream().key()).collect(Collectors.toSet());
    Stream<ListedRow> kept =
        page.rows().stream()
            .filter(row -> !replaced.contains(row.id()))
            .map(row -> new ListedRow(row, false));
    Stream<ListedRow> laidOver =
        newer.stream()
            .flatMap(each -> each.row().map(row -> new ListedRow(row, each.fromStream())).stream())
            .filter(listed -> stands(page, listed.row()));
    List<ListedRow> all =
        Stream.concat(kept, laidOver)
            .sorted(Comparator.comparing(listed -> listed.row().sortKey()))
            .toList();
    boolean more = page.more() || all.size() > limit;
    return new ListPage(
        all.subList(0, Math.min(limit, all.size())), more, caughtUp(shown, newer), seen(newer));
  }

  private static Set<StreamId> caughtUp(Set<StreamId> shown, List<NewerRow> newer) {
    return Stream.concat(
            shown.stream(), newer.stream().filter(each -> !each.fromStream()).map(NewerRow::stream))
        .collect(Collectors.toSet());
  }

  private static SessionVersions seen(List<NewerRow> newer) {
    SessionVersions seen = SessionVersions.NONE;
    for (NewerRow each : newer) {
      seen = each.fromStream() ? seen.with(each.stream(), each.version()) : seen;
    }
    return seen;
  }

  private boolean stands(ReadModelPage page, ReadModelRow row) {
    return row.lists().contains(list)
        && row.sortKey().compareTo(after) > 0
        && (!page.more() || row.sortKey().compareTo(page.rows().getLast().sortKey()) <= 0);
  }
}
