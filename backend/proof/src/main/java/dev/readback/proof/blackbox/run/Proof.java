package dev.readback.proof.blackbox.run;

import dev.readback.proof.blackbox.checker.SmallestHistory;
import dev.readback.proof.blackbox.checker.Violation;
import dev.readback.proof.blackbox.history.Exchange;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The whole proof, in epochs: storage that runs on a developer's machine slows down as it fills.
 */
public final class Proof {
  private static final int MOST_SHOWN = 5;
  private static final String NO_VERSION = "not under version control";

  private Proof() {}

  /**
   * Ends with 1 when a promise was not kept, with 2 when that could not be found out. Settings are
   * system properties, see the report.
   */
  public static void main(String[] arguments) {
    try {
      System.exit(isKept() ? 0 : 1);
    } catch (Throwable e) { // what is left of an installation must not keep this process
      e.printStackTrace();
      System.exit(2);
    }
  }

  private static boolean isKept() {
    var aims =
        new Aims(
            Long.getLong("proof.seed", System.nanoTime() & 0xffffff),
            Long.getLong("proof.operations", 1_000_000L),
            Long.getLong("proof.faults", 2_000L),
            Long.getLong("proof.kills", 500L),
            Long.getLong("proof.epoch", 10_000L));
    var journal =
        Journal.in(
            Path.of(System.getProperty("proof.journal", "target/proof/epochs.jsonl")),
            aims.inWords());
    String version = version();
    System.out.printf("%s; %d epochs of it done before%n", aims.inWords(), journal.size());
    Optional<Plan> next = aims.next(journal.size(), journal.figures());
    while (next.isPresent()) {
      Epoch.Outcome outcome = Epoch.run(next.get());
      System.out.printf("Epoch %d: %s%n", journal.size() + 1, outcome.figures().counts());
      if (!outcome.violations().isEmpty()) {
        report(outcome, System.out);
        return false;
      }
      journal.add(version, outcome.figures());
      writeReport(aims, journal);
      next = aims.next(journal.size(), journal.figures());
    }
    writeReport(aims, journal);
    return true;
  }

  private static void writeReport(Aims aims, Journal journal) {
    String file = System.getProperty("proof.report", "");
    if (!file.isEmpty()) {
      Report.write(Path.of(file), aims, journal);
    }
  }

  /** The commit that the sources are at, as git describes it. */
  private static String version() {
    try {
      Process git =
          new ProcessBuilder("git", "describe", "--always")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String told = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return told.isBlank() ? NO_VERSION : told.strip();
    } catch (IOException _) { // there is no git
      return NO_VERSION;
    }
  }

  /** Shows the first violations, each with the smallest history that shows it. */
  public static void report(Epoch.Outcome outcome, PrintStream out) {
    out.printf("%d violations%n", outcome.violations().size());
    List<Violation> shown = outcome.violations().stream().limit(MOST_SHOWN).toList();
    for (Violation violation : shown) {
      out.println(violation.inWords());
      out.println("The smallest history that shows it:");
      SmallestHistory.of(outcome.history(), violation).stream()
          .map(Exchange::inWords)
          .forEach(line -> out.println("  " + line));
    }
  }
}
