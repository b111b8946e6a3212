package dev.readback.platform.session;

import dev.readback.eventsourcing.readmodel.SessionVersions;

/**
 * What a session token holds.
 *
 * @param overflowed whether it could not hold all, so that lists may be behind
 */
record SessionMemory(SessionVersions versions, boolean overflowed) {
  static final int MOST_STREAMS = 32;
  static final SessionMemory NONE = new SessionMemory(SessionVersions.NONE, false);

  SessionMemory with(SessionMemory other) {
    return new SessionMemory(versions.with(other.versions), overflowed || other.overflowed);
  }

  SessionMemory with(SessionVersions versions) {
    return new SessionMemory(versions, overflowed);
  }

  boolean isTooMuch() {
    return versions.streams().size() > MOST_STREAMS;
  }

  /** As much as a token holds: what was seen first is forgotten, and that is remembered. */
  SessionMemory bounded() {
    return isTooMuch() ? new SessionMemory(versions.latest(MOST_STREAMS), true) : this;
  }
}
