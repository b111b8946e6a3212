package dev.readback.proof.simulation.history;

import static dev.readback.proof.simulation.history.Violation.Promise.LISTS_END_EQUAL_TO_THE_STREAMS;
import static dev.readback.proof.simulation.history.Violation.Promise.LISTS_HOLD_WHAT_BELONGS_THERE;
import static dev.readback.proof.simulation.history.Violation.Promise.LISTS_SHOW_WHAT_THE_SESSION_SAW;
import static dev.readback.proof.simulation.history.Violation.Promise.PAGES_ARE_IN_ORDER;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.readmodel.ListedRow;
import dev.readback.eventsourcing.readmodel.Listing;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.proof.simulation.history.Entry.ListAsked;
import dev.readback.proof.simulation.history.Entry.ListEnded;
import dev.readback.proof.simulation.history.Entry.ListShown;
import dev.readback.proof.simulation.history.Entry.Stored;
import dev.readback.proof.simulation.orders.Orders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What must hold of each page of a list. */
final class ListCheck {
  private final Truth truth;
  private final Findings findings;
  private final Floors floors;
  private final IndexCheck index;
  private final Map<StreamId, Long> versions = new HashMap<>();

  ListCheck(Truth truth, Findings findings, Floors floors, IndexCheck index) {
    this.truth = truth;
    this.findings = findings;
    this.floors = floors;
    this.index = index;
  }

  void stored(Stored now) {
    versions.put(now.stream(), now.version());
  }

  void shown(ListShown shown, Asking<ListAsked> asking) {
    ListAsked asked = asking.asked();
    isInOrder(shown, asked);
    List<ReadModelRow> rows = shown.page().rows().stream().map(ListedRow::row).toList();
    rows.forEach(row -> belongs(row, asked));
    // an index that is replaced twice within one request is gone; that is said to be so
    if (shown.complete() && !index.wasDroppedSince(asking.since())) {
      asking.floor().forEach((stream, floor) -> isAsSeen(stream, floor, shown, asked));
    }
    for (ReadModelRow row : rows) {
      floors.saw(asked.session(), Orders.stream(row.id()), row.version());
    }
  }

  /** At the end a list holds exactly what the streams say, in its order. */
  void ended(ListEnded ended) {
    String expected =
        truth.streams().stream()
            .map(stream -> line(stream, ended))
            .flatMap(Optional::stream)
            .sorted()
            .collect(Collectors.joining("\n"));
    String found =
        ended.rows().stream()
            .map(row -> line(row.sortKey(), row.version(), row.data()))
            .collect(Collectors.joining("\n"));
    findings.require(
        found.equals(expected),
        LISTS_END_EQUAL_TO_THE_STREAMS,
        Orders.stream("any"),
        () ->
            "%s of %s holds\n%s\nand should\n%s"
                .formatted(ended.list(), ended.partition(), found, expected));
  }

  private Optional<String> line(EventStream stream, ListEnded ended) {
    return truth
        .listing(stream.id(), stream.version(), ended.partition())
        .filter(listing -> listing.lists().contains(ended.list()))
        .map(listing -> line(listing.sortKey(), stream.version(), listing.data()));
  }

  private static String line(String sortKey, long version, String data) {
    return sortKey + " v" + version + " " + data;
  }

  private void isInOrder(ListShown shown, ListAsked asked) {
    String last = asked.after();
    List<ListedRow> rows = shown.page().rows();
    boolean ordered = rows.size() <= asked.limit() && !(shown.page().more() && rows.isEmpty());
    for (ListedRow row : rows) {
      ordered &= row.row().sortKey().compareTo(last) > 0;
      last = row.row().sortKey();
    }
    findings.require(ordered, PAGES_ARE_IN_ORDER, Orders.stream("any"), shown::toString);
  }

  /** A row shows its stream at its version, where it belongs to the list. */
  private void belongs(ReadModelRow row, ListAsked asked) {
    StreamId stream = Orders.stream(row.id());
    Optional<Listing> listing = truth.listing(stream, row.version(), asked.partition());
    findings.require(
        listing
            .filter(found -> found.lists().contains(asked.list()))
            .filter(found -> found.data().equals(row.data()))
            .filter(found -> found.sortKey().equals(row.sortKey()))
            .isPresent(),
        LISTS_HOLD_WHAT_BELONGS_THERE,
        stream,
        () -> "%s shows %s, where %s belongs".formatted(asked, row, listing));
  }

  private void isAsSeen(StreamId stream, long floor, ListShown shown, ListAsked asked) {
    Optional<ReadModelRow> row =
        shown.page().rows().stream()
            .map(ListedRow::row)
            .filter(each -> each.id().equals(stream.key()))
            .findFirst();
    findings.require(
        row.map(found -> found.version() >= floor)
            .orElseGet(() -> mayBeAbsent(stream, floor, shown, asked)),
        LISTS_SHOW_WHAT_THE_SESSION_SAW,
        stream,
        () ->
            "the session had seen version %d and %s shows of it %s, with %s"
                .formatted(
                    floor,
                    asked,
                    row,
                    shown.page().rows().stream()
                        .map(each -> each.row().id())
                        .collect(Collectors.joining(" "))));
  }

  /** At one of the versions that may be shown, the stream stands on another page or in no list. */
  private boolean mayBeAbsent(StreamId stream, long floor, ListShown shown, ListAsked asked) {
    for (long version = floor; version <= versions.getOrDefault(stream, 0L); version++) {
      Optional<Listing> listing =
          truth
              .listing(stream, version, asked.partition())
              .filter(found -> found.lists().contains(asked.list()))
              .filter(found -> isWithin(found.sortKey(), shown, asked));
      if (listing.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithin(String sortKey, ListShown shown, ListAsked asked) {
    List<ListedRow> rows = shown.page().rows();
    return sortKey.compareTo(asked.after()) > 0
        && (!shown.page().more() || sortKey.compareTo(rows.getLast().row().sortKey()) <= 0);
  }
}
