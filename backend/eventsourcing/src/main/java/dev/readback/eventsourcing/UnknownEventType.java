package dev.readback.eventsourcing;

/**
 * A stream holds an event that this build cannot read: written by a newer one, or its type was
 * removed here. The stream is refused as a whole, since a fold without the event would be a lie.
 */
public final class UnknownEventType extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnknownEventType(StreamId stream, long version, String type, int schemaVersion) {
    super(
        "Stream %s holds at version %d an event of type %s, schema version %d, which is not known here"
            .formatted(stream, version, type, schemaVersion));
  }
}
