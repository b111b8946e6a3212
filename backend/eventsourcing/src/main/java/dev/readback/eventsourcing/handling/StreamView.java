package dev.readback.eventsourcing.handling;

import dev.readback.eventsourcing.StreamId;

/**
 * A stream, projected.
 *
 * @param version of the last event in the view; 0 when the stream has none
 */
public record StreamView<V>(StreamId stream, V view, long version) {

  /** Whether the stream has any event. */
  public boolean exists() {
    return version > 0;
  }
}
