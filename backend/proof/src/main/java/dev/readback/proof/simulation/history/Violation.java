package dev.readback.proof.simulation.history;

import dev.readback.eventsourcing.StreamId;

/**
 * A promise that was broken.
 *
 * @param promise which one
 * @param stream of whom
 * @param entry the number of the entry of the history that shows it
 * @param facts what was seen and what should have been
 */
public record Violation(Promise promise, StreamId stream, int entry, String facts) {

  /** What is promised. */
  public enum Promise {
    READ_YOUR_WRITES_AND_MONOTONIC_READS,
    WRITES_FOLLOW_WRITES_AND_READS,
    READS_ARE_PREFIXES,
    NOTHING_LOST,
    NOTHING_TWICE,
    REFUSED_IS_NOT_WRITTEN,
    COMMANDS_ARE_SETTLED,
    DECIDED_ON_WHAT_WAS_STORED,
    LISTS_SHOW_WHAT_THE_SESSION_SAW,
    LISTS_HOLD_WHAT_BELONGS_THERE,
    PAGES_ARE_IN_ORDER,
    THE_INDEX_NEVER_GOES_BACK,
    EVERY_CHANGE_IS_FOLLOWED,
    DONE_MEANS_DONE,
    LISTS_END_EQUAL_TO_THE_STREAMS
  }
}
