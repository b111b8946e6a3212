package dev.readback.eventsourcing.store;

import dev.readback.eventsourcing.StreamId;

/** The stream is no longer at the version that the events were decided on; nothing was written. */
public final class VersionConflict extends StoreFailure {
  private static final long serialVersionUID = 1L;

  private final transient StreamId stream;
  private final long expectedVersion;

  public VersionConflict(StreamId stream, long expectedVersion) {
    super("Stream %s is not at version %d".formatted(stream, expectedVersion), null);
    this.stream = stream;
    this.expectedVersion = expectedVersion;
  }

  public StreamId stream() {
    return stream;
  }

  public long expectedVersion() {
    return expectedVersion;
  }
}
