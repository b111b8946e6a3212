package dev.readback.eventsourcing;

import java.util.List;

/** What an aggregate root answers to a command: events, possibly none, or a rejection. */
public sealed interface Decision<E, R> {

  /** The command holds; these events are to be recorded, all or none. */
  record Accepted<E, R>(List<E> events) implements Decision<E, R> {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /** The command is refused, and nothing is recorded. */
  record Rejected<E, R>(R rejection) implements Decision<E, R> {}

  /** Accepts with these events; with none when the command is already fulfilled. */
  @SafeVarargs
  @SuppressWarnings("varargs") // List.of copies them
  static <E, R> Decision<E, R> accept(E... events) {
    return new Accepted<>(List.of(events));
  }

  /** Refuses the command. */
  static <E, R> Decision<E, R> reject(R rejection) {
    return new Rejected<>(rejection);
  }
}
