package dev.readback.eventsourcing.store;

import dev.readback.eventsourcing.StreamId;

/** A stream's stored events are not the whole of it: a version is missing or stands twice. */
public final class CorruptStream extends StoreFailure {
  private static final long serialVersionUID = 1L;

  public CorruptStream(StreamId stream, long expected, long found) {
    super("Stream %s has version %d where %d should be".formatted(stream, found, expected), null);
  }
}
