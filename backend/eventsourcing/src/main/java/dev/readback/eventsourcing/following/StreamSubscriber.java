package dev.readback.eventsourcing.following;

import dev.readback.eventsourcing.store.EventStream;
import io.smallrye.mutiny.Uni;

/**
 * Does something after streams of a category have changed.
 *
 * <p>It is called at least once after each change, in no promised order, and also when nothing has
 * changed: so it looks at the stream whole and does what is not yet done. Several processes may
 * call it for one stream at once.
 */
public interface StreamSubscriber {

  /** Names it among those who follow, for operators. */
  String name();

  /** The category whose streams it follows. */
  String category();

  /**
   * Does what is to be done for a stream.
   *
   * @param stream whole, loaded after the change
   * @return when it fails, it is called again later
   */
  Uni<Void> changed(EventStream stream);
}
