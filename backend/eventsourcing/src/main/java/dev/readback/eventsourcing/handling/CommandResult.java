package dev.readback.eventsourcing.handling;

/** What became of a command. Only {@link Completed} stands for a change. */
public sealed interface CommandResult<V, R> {

  /**
   * The command holds.
   *
   * @param state the stream after it: the same again when the same command comes again
   * @param created whether it wrote the stream's first event
   */
  record Completed<V, R>(StreamView<V> state, boolean created) implements CommandResult<V, R> {}

  /**
   * The decider, or the access rule, refused it; nothing was written.
   *
   * @param version of the stream that it was decided on
   */
  record Rejected<V, R>(R rejection, long version) implements CommandResult<V, R> {}

  /** The stream is not at the version that the giver decided on; nothing was written. */
  record VersionMismatch<V, R>(long expected, long current) implements CommandResult<V, R> {}

  /** Another command was carried out under this id; nothing was written. */
  record CommandIdReused<V, R>() implements CommandResult<V, R> {}

  /** The stream has no room for it within its budget; nothing was written. */
  record BudgetExceeded<V, R>(int mostEvents, long mostBytes) implements CommandResult<V, R> {}
}
