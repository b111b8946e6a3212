package dev.readback.proof.simulation;

import dev.readback.eventsourcing.readmodel.SessionVersions;
import java.util.List;

/**
 * What a session carries from one answer to the next request.
 *
 * @param overflowed whether it could not hold all
 */
record Memory(SessionVersions versions, boolean overflowed) {
  static final Memory NONE = new Memory(SessionVersions.NONE, false);

  /** Few, so that it overflows now and then. */
  private static final int MOST_STREAMS = 8;

  static Memory of(List<Memory> sent) {
    Memory all = NONE;
    for (Memory each : sent) {
      all = new Memory(all.versions.with(each.versions), all.overflowed || each.overflowed);
    }
    return all;
  }

  Memory with(SessionVersions versions) {
    return new Memory(versions, overflowed);
  }

  Memory bounded() {
    return versions.streams().size() > MOST_STREAMS
        ? new Memory(versions.latest(MOST_STREAMS), true)
        : this;
  }
}
