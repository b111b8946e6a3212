package dev.readback.eventsourcing;

/**
 * A fold of a stream into one state that people can read. A fold and nothing else: pure and total.
 *
 * @param <V> the view
 * @param <E> events
 */
public interface Projection<V, E> {

  /** The view of a stream without events. */
  V initial();

  /** The view after an event. */
  V evolve(V view, E event, EventMetadata metadata);
}
