package dev.readback.eventsourcing.following;

import dev.readback.eventsourcing.StreamId;
import io.smallrye.mutiny.Uni;

/**
 * Does something after streams of a category have changed.
 *
 * <p>It is called at least once after each change, in no promised order, and also when nothing has
 * changed: so it reads the stream whole and does what is not yet done. Several processes may call
 * it for one stream at once.
 */
public interface StreamSubscriber {

  /** Names it among those who follow, for operators. */
  String name();

  /** The category whose streams it follows. */
  String category();

  /**
   * Does what is to be done for a stream as it is now.
   *
   * @return when it fails, it is called again later
   */
  Uni<Void> changed(StreamId stream);
}
