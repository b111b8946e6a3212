package dev.readback.proof.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The kernel keeps its promises, whatever fails and whoever dies. */
class SimulationTest {
  private static final int OPERATIONS = Integer.getInteger("proof.operations", 500);
  private static final int SEEDS = Integer.getInteger("proof.seeds", 10_000);

  @Test
  void nothing_is_lost_nothing_is_twice_and_nothing_is_out_of_date() {
    Long only = Long.getLong("proof.seed");
    LongStream seeds =
        only == null ? LongStream.rangeClosed(1, SEEDS).parallel() : LongStream.of(only);

    seeds
        .mapToObj(seed -> Simulation.run(seed, OPERATIONS, Parts.SOUND))
        .filter(outcome -> !outcome.isSound())
        .findFirst()
        .ifPresent(outcome -> fail(outcome.story()));
  }

  @Test
  void a_seed_tells_all_that_happens() {
    List<String> once = lines(4711);

    assertEquals(once, lines(4711));
  }

  private static List<String> lines(long seed) {
    return Simulation.run(seed, OPERATIONS, Parts.SOUND).history().lines();
  }
}
