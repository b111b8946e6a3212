package dev.readback.proof.blackbox.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AimsTest {
  private static final Aims AIMS = new Aims(7, 1_000, 20, 5, 100);

  @Test
  void faults_and_kills_are_spread_over_the_epochs() {
    Plan first = AIMS.next(0, new Figures()).orElseThrow();

    assertEquals(7, first.seed());
    assertEquals(100, first.operations());
    assertEquals(2, first.faults());
    assertEquals(1, first.kills());
  }

  @Test
  void what_an_epoch_had_less_of_the_next_ones_have_more_of() {
    Plan next = AIMS.next(5, done(500, 4, 0)).orElseThrow();

    assertEquals(12, next.seed());
    assertEquals(4, next.faults()); // 16 in 5
    assertEquals(1, next.kills()); // 5 in 5
  }

  @Test
  void it_goes_on_until_the_last_aim_is_reached() {
    Plan last = AIMS.next(10, done(1_100, 20, 4)).orElseThrow();

    assertEquals(100, last.operations());
    assertEquals(0, last.faults());
    assertEquals(1, last.kills());
  }

  @Test
  void it_ends_when_all_is_reached() {
    assertEquals(Optional.empty(), AIMS.next(11, done(1_000, 21, 5)));
  }

  @Test
  void a_short_run_is_one_short_epoch() {
    Plan only = new Aims(1, 50, 2, 1, 100).next(0, new Figures()).orElseThrow();

    assertEquals(50, only.operations());
    assertTrue(only.faults() == 2 && only.kills() == 1);
  }

  private static Figures done(long operations, long faults, long kills) {
    var figures = new Figures();
    figures.add("operations", operations);
    figures.add("faults", faults);
    figures.add("kills", kills);
    return figures;
  }
}
