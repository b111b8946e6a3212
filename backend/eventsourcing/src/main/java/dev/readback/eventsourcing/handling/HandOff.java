package dev.readback.eventsourcing.handling;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.StoreUnavailable;
import io.smallrye.mutiny.Uni;

/**
 * Makes sure that those who follow a stream hear of its change, whatever becomes of the process
 * that changes it: the change is announced before it is made.
 */
@FunctionalInterface
public interface HandOff {

  /** For streams that nobody follows. */
  HandOff TO_NOBODY = (_, _) -> Uni.createFrom().item(_ -> {});

  /** What has become of a command that was announced. */
  enum Outcome {
    /** Its events are in the stream: followers are to see them. */
    RECORDED,
    /** Nothing of it is in the stream, nor ever will be. */
    NOTHING_RECORDED,
    /** Nobody can tell yet: followers are to look later. */
    UNKNOWN
  }

  /** An announcement that was made. */
  @FunctionalInterface
  interface Announcement {

    /** Tells the outcome. Does not wait: what there is to do is done after the answer. */
    void settle(Outcome outcome);
  }

  /**
   * Announces that a command may change a stream. An announcement that is never settled is as good
   * as one of unknown outcome.
   *
   * @return fails with {@link StoreUnavailable}; then the command must not be carried out
   */
  Uni<Announcement> announce(StreamId stream, CommandId command);
}
