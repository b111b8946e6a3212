package dev.readback.proof.blackbox.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.proof.blackbox.adversary.PlantedBug;
import dev.readback.proof.blackbox.checker.Guarantee;
import dev.readback.proof.blackbox.checker.SmallestHistory;
import dev.readback.proof.blackbox.checker.Violation;
import dev.readback.proof.blackbox.installation.Installation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checker finds every defect that is put between clients and the service, and no other. */
class PlantedBugsIT {
  private static final long OPERATIONS = 400;
  private static final AtomicLong SEEDS = new AtomicLong(1_000);

  private static Installation installation;

  static List<PlantedBug> bugs() {
    return PlantedBug.all();
  }

  @BeforeAll
  static void start() {
    Plan plan = plan();
    // Where one of them follows nothing, lists are behind for longer.
    installation =
        Installation.start(
            plan.application(), Path.of("target", "planted-bugs"), List.of(true, false));
  }

  @AfterAll
  static void stop() {
    installation.close();
  }

  private static Plan plan() {
    // so few that their lists have several pages
    return Plan.of(SEEDS.incrementAndGet(), OPERATIONS, 0, 0).among(4, 2);
  }

  @Test
  void there_are_ten_at_least() {
    assertTrue(bugs().size() >= 10);
  }

  @Test
  void without_a_defect_nothing_is_found() {
    assertEquals(List.of(), Epoch.run(plan(), installation, PlantedBug.none()).violations());
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void a_defect_is_found(PlantedBug bug) {
    Plan plan = plan().impatient(Duration.ofSeconds(4));
    Epoch.Outcome outcome = Epoch.run(plan, installation, bug);

    Set<Guarantee> broken =
        outcome.violations().stream().map(Violation::guarantee).collect(Collectors.toSet());
    assertTrue(broken.stream().anyMatch(bug.breaks()::contains), () -> bug + " broke " + broken);
    Violation violation =
        outcome.violations().stream()
            .filter(each -> bug.breaks().contains(each.guarantee()))
            .findFirst()
            .orElseThrow();
    int shown = SmallestHistory.of(outcome.history(), violation).size();
    assertTrue(shown > 0 && shown < outcome.history().size() / 4, () -> "Shown by " + shown);
  }
}
