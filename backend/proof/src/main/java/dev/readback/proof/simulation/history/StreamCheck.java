package dev.readback.proof.simulation.history;

import static dev.readback.proof.simulation.history.Violation.Promise.READS_ARE_PREFIXES;
import static dev.readback.proof.simulation.history.Violation.Promise.READ_YOUR_WRITES_AND_MONOTONIC_READS;

import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.proof.simulation.history.Entry.StreamAsked;
import dev.readback.proof.simulation.history.Entry.StreamShown;
import dev.readback.proof.simulation.orders.Order;
import java.util.Optional;

/** What must hold of each stream that a session reads. */
final class StreamCheck {
  private final Truth truth;
  private final Findings findings;
  private final Floors floors;

  StreamCheck(Truth truth, Findings findings, Floors floors) {
    this.truth = truth;
    this.findings = findings;
    this.floors = floors;
  }

  void shown(StreamShown shown, Asking<StreamAsked> asking) {
    StreamView<Order> view = shown.view();
    isPrefix(truth, findings, view);
    long floor = asking.floor(view.stream());
    findings.require(
        view.version() >= floor,
        READ_YOUR_WRITES_AND_MONOTONIC_READS,
        view.stream(),
        () ->
            "session %d had seen version %d and is shown %s"
                .formatted(asking.asked().session(), floor, view));
    floors.saw(asking.asked().session(), view.stream(), view.version());
  }

  /** A view is what its stream folds to at its version. */
  static void isPrefix(Truth truth, Findings findings, StreamView<Order> view) {
    Optional<Order> fold = truth.at(view.stream(), view.version());
    findings.require(
        fold.equals(Optional.of(view.view())),
        READS_ARE_PREFIXES,
        view.stream(),
        () -> "%s is shown, and the stream folds to %s".formatted(view, fold));
  }
}
