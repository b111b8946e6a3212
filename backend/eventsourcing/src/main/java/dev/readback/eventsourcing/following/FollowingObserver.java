package dev.readback.eventsourcing.following;

import dev.readback.eventsourcing.StreamId;
import java.time.Duration;

/** Told how handing on goes, for metrics and logs. Must not wait and must not fail. */
public interface FollowingObserver {

  FollowingObserver NONE = new FollowingObserver() {};

  /**
   * Somebody who follows a stream has seen a change.
   *
   * @param lag since shortly before the change was written
   */
  default void followed(StreamSubscriber subscriber, StreamId stream, Duration lag) {}

  /** Somebody who follows a stream could not; it is tried again. */
  default void failed(StreamId stream, int takes, Throwable failure) {}

  /** A message failed too often, or says nothing we know; it is kept aside. */
  default void poisoned(String text) {}

  /** The queue could not be looked at; it is tried again. */
  default void unavailable(Throwable failure) {}
}
