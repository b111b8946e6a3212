package dev.readback.proof.blackbox.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The proof in small, with another seed each time unless one is given. */
class ProofIT {
  private static final int FAULTS = 100;
  private static final int KILLS = 10;
  private static final long OPERATIONS = 20_000;

  @Test
  void nothing_is_lost_nothing_done_twice_and_nothing_out_of_date() {
    long seed = Long.getLong("proof.seed", new Random().nextInt(1_000_000));
    System.out.println("Seed of the proof: " + seed);
    Epoch.Outcome outcome = Epoch.run(Plan.of(seed, OPERATIONS, FAULTS, KILLS));
    if (!outcome.violations().isEmpty()) {
      Proof.report(outcome, System.out);
    }
    System.out.println(outcome.figures().counts());

    assertEquals(List.of(), outcome.violations(), () -> "-Dproof.seed=" + seed);
    assertTrue(outcome.figures().count("operations") >= OPERATIONS);
    assertTrue(outcome.figures().count("faults") >= FAULTS);
    assertTrue(outcome.figures().count("mails that were due") > 0);
    assertEquals(KILLS, outcome.figures().count("kills"));
  }
}
