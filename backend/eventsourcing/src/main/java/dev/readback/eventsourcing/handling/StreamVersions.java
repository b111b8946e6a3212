package dev.readback.eventsourcing.handling;

/** A stream, loaded once: as it is now, and as it was at any version. */
public interface StreamVersions<V> {

  /** The stream as it is now; at version 0 when it does not exist. */
  StreamView<V> now();

  /** The stream as it was at a version, or as it is now when it has not come that far. */
  StreamView<V> at(long version);
}
