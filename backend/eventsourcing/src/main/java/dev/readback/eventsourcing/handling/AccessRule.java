package dev.readback.eventsourcing.handling;

import java.util.Optional;

/**
 * Says who may give a command at all. Asked before anything else, so that a stranger learns nothing
 * of a stream: not its version, and not which commands it has seen.
 */
@FunctionalInterface
public interface AccessRule<C, S, R> {

  /** Why the command's giver may not give it in this state; empty when they may. */
  Optional<R> deny(C command, S state);

  /** Lets everybody in. */
  static <C, S, R> AccessRule<C, S, R> open() {
    return (_, _) -> Optional.empty();
  }
}
