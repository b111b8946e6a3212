package dev.readback.proof.simulation.history;

import dev.readback.eventsourcing.StreamId;
import java.util.HashMap;
import java.util.Map;

/** What each session has seen so far, and so must see from then on. */
final class Floors {
  private final Map<Integer, Map<StreamId, Long>> seen = new HashMap<>();

  void saw(int session, StreamId stream, long version) {
    if (version > 0) {
      of(session).merge(stream, version, Math::max);
    }
  }

  /** What a request that is sent now must be answered by. */
  Map<StreamId, Long> now(int session) {
    return new HashMap<>(of(session));
  }

  private Map<StreamId, Long> of(int session) {
    return seen.computeIfAbsent(session, _ -> new HashMap<>());
  }
}
