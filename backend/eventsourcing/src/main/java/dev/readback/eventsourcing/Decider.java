package dev.readback.eventsourcing;

/**
 * The behaviour of one kind of event-sourced aggregate root, as pure functions.
 *
 * <p>The aggregate's state is the fold of its events: {@code evolve(evolve(initial(), e1), e2)}.
 * Nothing here reads a clock, makes an id or does I/O; what a decision needs comes with the
 * command.
 *
 * @param <C> commands, a sealed interface
 * @param <S> state, types of their own where the states differ
 * @param <E> events, a sealed interface
 * @param <R> the reasons to refuse a command
 */
public interface Decider<C, S, E, R> {

  /** The state of a stream without events. */
  S initial();

  /**
   * Decides what a command does to a state.
   *
   * <p>A command that is already fulfilled is accepted with no events. A refusal is a value; an
   * exception here is a defect.
   */
  Decision<E, R> decide(C command, S state);

  /** The state after an event. Total: it never refuses an event that was once accepted. */
  S evolve(S state, E event);
}
