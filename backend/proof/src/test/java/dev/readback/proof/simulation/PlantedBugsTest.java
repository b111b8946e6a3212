package dev.readback.proof.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.proof.simulation.history.Violation;
import dev.readback.proof.simulation.history.Violation.Promise;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What finds nothing proves nothing: each of these bugs must be found, and soon. */
class PlantedBugsTest {
  private static final int SEEDS = 2_000;
  private static final int OPERATIONS = 500;

  private static final Map<PlantedBug, Outcome> FOUND = new EnumMap<>(PlantedBug.class);

  @ParameterizedTest
  @EnumSource
  void it_is_found(PlantedBug bug) {
    Outcome outcome = find(bug);

    Violation first = outcome.violations().getFirst();
    assertTrue(
        bug.breaks().contains(first.promise()),
        () -> bug + " was found as something else:\n" + outcome.story());
    assertTrue(outcome.story().endsWith("-Dproof.seed=" + outcome.seed() + " test"));
  }

  @Test
  void every_promise_is_seen_broken_by_one_of_them() {
    Set<Promise> broken =
        Arrays.stream(PlantedBug.values())
            .flatMap(bug -> find(bug).violations().stream())
            .map(Violation::promise)
            .collect(Collectors.toSet());

    assertEquals(Set.of(Promise.values()), broken);
  }

  private static Outcome find(PlantedBug bug) {
    return FOUND.computeIfAbsent(
        bug,
        _ ->
            LongStream.rangeClosed(1, SEEDS)
                .parallel()
                .mapToObj(seed -> Simulation.run(seed, OPERATIONS, bug))
                .filter(outcome -> !outcome.isSound())
                .findFirst()
                .orElseThrow(() -> new AssertionError(bug + " was not found by any seed")));
  }
}
