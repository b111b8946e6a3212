package dev.readback.eventsourcing;

/**
 * The text format of event data, such as JSON, with a tree that upcasters work on. The kernel knows
 * no such library; an application brings one.
 *
 * @param <T> the tree
 */
public interface EventFormat<T> {

  /** Writes an event's data. */
  String write(Object event);

  /** Reads data into a tree. */
  T parse(String data);

  /** Builds an event of a class from a tree. */
  <E> E bind(T tree, Class<E> eventClass);

  /**
   * Builds an event of a class from data that needs no upcaster; a format may do without a tree.
   */
  default <E> E read(String data, Class<E> eventClass) {
    return bind(parse(data), eventClass);
  }
}
