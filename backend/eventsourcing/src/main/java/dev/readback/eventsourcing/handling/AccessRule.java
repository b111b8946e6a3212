package dev.readback.eventsourcing.handling;

import dev.readback.eventsourcing.Actor;
import java.util.Optional;

/**
 * Says who may give a command at all. Asked before anything else, so that a stranger learns nothing
 * of a stream: not its version, and not which commands it has seen.
 */
@FunctionalInterface
public interface AccessRule<C, S, R> {

  /** Why this actor may not give the command in this state; empty when they may. */
  Optional<R> deny(Actor actor, C command, S state);

  /** Lets everybody in. */
  static <C, S, R> AccessRule<C, S, R> open() {
    return (_, _, _) -> Optional.empty();
  }
}
