package dev.readback.proof.blackbox.checker;

import java.util.function.Consumer;

/** Finds what breaks some guarantees. */
@FunctionalInterface
interface Rule {
  void check(Evidence evidence, Consumer<Violation> found);
}
