package dev.readback.eventsourcing.store;

import dev.readback.eventsourcing.StreamId;

/** The store cannot keep a stream under this id; nothing was sent. */
public final class UnsupportedStreamId extends StoreFailure {
  private static final long serialVersionUID = 1L;

  public UnsupportedStreamId(StreamId stream, String reason) {
    super("Stream id %s: %s".formatted(stream, reason), null);
  }
}
