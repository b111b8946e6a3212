package dev.readback.eventsourcing;

/** Turns events into what is stored, and back. */
public interface EventCodec<E> {

  /** Encodes an event under its stored name and newest schema version. */
  EncodedEvent encode(E event);

  /**
   * Decodes an event, whatever schema version it was stored with.
   *
   * @param stream where it was read, for the error
   * @param version where in that stream, for the error
   * @throws UnknownEventType when the type or its schema version is not known; an event is never
   *     skipped
   */
  E decode(EncodedEvent encoded, StreamId stream, long version);
}
