package dev.readback.proof.simulation.history;

import static dev.readback.proof.simulation.history.Violation.Promise.THE_INDEX_NEVER_GOES_BACK;

import dev.readback.eventsourcing.readmodel.Generations;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.proof.simulation.orders.Orders;
import java.util.HashMap;
import java.util.Map;

/** What must hold of the rows of the index, and of those that take their place after a rebuild. */
final class IndexCheck {
  private record Place(String partition, String id) {}

  private final Findings findings;
  private final Map<String, Map<Place, Long>> versions = new HashMap<>();
  private String serving = Orders.LIST.name() + 1;
  private int dropped = -1;

  IndexCheck(Findings findings) {
    this.findings = findings;
  }

  void listed(ReadModelRow row) {
    if (row.model().equals(Generations.MODEL)) {
      serve(row.id() + row.data().split(" ", -1)[0]);
    } else {
      Long before = of(row.model()).put(new Place(row.partition(), row.id()), row.version());
      findings.require(
          before == null || before < row.version(),
          THE_INDEX_NEVER_GOES_BACK,
          Orders.stream(row.id()),
          () -> row + " takes the place of version " + before);
    }
  }

  void dropped(String model, int entry) {
    versions.remove(model);
    dropped = entry;
  }

  /** Whether rows are gone that a request may have been reading. */
  boolean wasDroppedSince(int entry) {
    return dropped > entry;
  }

  private void serve(String next) {
    Map<Place, Long> built = of(next);
    of(serving)
        .forEach(
            (place, before) ->
                findings.require(
                    built.getOrDefault(place, 0L) >= before,
                    THE_INDEX_NEVER_GOES_BACK,
                    Orders.stream(place.id()),
                    () ->
                        "%s serves with version %s of %s, where %s had version %d"
                            .formatted(next, built.get(place), place, serving, before)));
    serving = next;
  }

  private Map<Place, Long> of(String model) {
    return versions.computeIfAbsent(model, _ -> new HashMap<>());
  }
}
