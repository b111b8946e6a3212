package dev.readback.proof.simulation.history;

import dev.readback.eventsourcing.StreamId;
import dev.readback.proof.simulation.history.Violation.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The broken promises, as they are found. */
final class Findings {
  private final List<Violation> found = new ArrayList<>();
  private int entry;

  /** What is found from now on is shown by this entry. */
  void at(int entry) {
    this.entry = entry;
  }

  void require(boolean holds, Promise promise, StreamId stream, Supplier<String> facts) {
    if (!holds) {
      found.add(new Violation(promise, stream, entry, facts.get()));
    }
  }

  List<Violation> all() {
    return found;
  }
}
