package dev.readback.eventsourcing.store;

import dev.readback.eventsourcing.StreamId;

/**
 * What is stored of a stream is not the whole of it: a version is missing, stands twice, or is no
 * event.
 */
public final class CorruptStream extends StoreFailure {
  private static final long serialVersionUID = 1L;

  public CorruptStream(StreamId stream, long expected, long found) {
    super("Stream %s has version %d where %d should be".formatted(stream, found, expected), null);
  }

  /** Somebody else wrote it, or damaged it. */
  public CorruptStream(StreamId stream, long version, Throwable cause) {
    super(
        "Stream %s has something else than an event at version %d".formatted(stream, version),
        cause);
  }
}
