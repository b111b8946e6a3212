package dev.readback.proof.simulation;

import dev.readback.proof.simulation.history.History;
import dev.readback.proof.simulation.history.Violation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a run ended.
 *
 * @param violations in the order of the history
 */
public record Outcome(long seed, History history, List<Violation> violations) {

  public boolean isSound() {
    return violations.isEmpty();
  }

  /** The one line that makes it happen again. */
  public String again() {
    return "./mvnw -pl backend/proof -am -Dexec.skip -Dsurefire.failIfNoSpecifiedTests=false"
        + " -Dtest=SimulationTest -Dproof.seed="
        + seed
        + " test";
  }

  /** The smallest part of the history that shows a broken promise, and how to see it again. */
  public String story() {
    Violation first = violations.getFirst();
    return history.upTo(first.entry(), first.stream()).stream()
        .collect(
            Collectors.joining(
                "\n",
                again() + "\n" + first.promise() + ": " + first.facts() + "\n",
                "\n" + first.promise() + ": " + first.facts() + "\n" + again()));
  }
}
