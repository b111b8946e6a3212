package dev.readback.proof.simulation.history;

import dev.readback.eventsourcing.StreamId;
import java.util.Map;

/**
 * A question that is not answered yet.
 *
 * @param floor what the session had seen when it asked
 * @param since the entry that asked
 */
record Asking<A extends Entry.Asked>(A asked, Map<StreamId, Long> floor, int since) {

  long floor(StreamId stream) {
    return floor.getOrDefault(stream, 0L);
  }
}
