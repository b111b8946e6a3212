package dev.readback.proof.blackbox.run;

import dev.readback.proof.blackbox.checker.SmallestHistory;
import dev.readback.proof.blackbox.checker.Violation;
import dev.readback.proof.blackbox.history.Exchange;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

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
    long seed = Long.getLong("proof.seed", System.nanoTime() & 0xffffff);
    long operations = Long.getLong("proof.operations", 1_000_000L);
    int faults = Integer.getInteger("proof.faults", 2_000);
    int kills = Integer.getInteger("proof.kills", 500);
    long each = Long.getLong("proof.epoch", 10_000L);
    int epochs = (int) Math.max(1, (operations + each - 1) / each);
    var journal =
        Journal.in(
            Path.of(System.getProperty("proof.journal", "target/proof/epochs.jsonl")),
            "seed %d, %d operations, %d faults, %d kills, %d operations an epoch"
                .formatted(seed, operations, faults, kills, each));
    String version = version();
    System.out.printf(
        "Seed %d: %d operations, %d faults, %d kills in %d epochs, %d of them done before%n",
        seed, operations, faults, kills, epochs, journal.size());
    for (int epoch = 0; epoch < epochs; epoch++) {
      if (journal.has(epoch)) {
        continue;
      }
      Plan plan =
          Plan.of(
              seed + epoch,
              share(operations, epochs, epoch),
              (int) share(faults, epochs, epoch),
              (int) share(kills, epochs, epoch));
      Epoch.Outcome outcome = Epoch.run(plan);
      System.out.printf("Epoch %d of %d: %s%n", epoch + 1, epochs, outcome.figures().counts());
      if (!outcome.violations().isEmpty()) {
        report(outcome, System.out);
        return false;
      }
      journal.add(epoch, version, outcome.figures());
      writeReport(seed, epochs, journal);
    }
    writeReport(seed, epochs, journal);
    return true;
  }

  private static void writeReport(long seed, int epochs, Journal journal) {
    String file = System.getProperty("proof.report", "");
    if (!file.isEmpty()) {
      Report.write(Path.of(file), seed, epochs, journal);
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

  private static long share(long total, int parts, int part) {
    return total * (part + 1) / parts - total * part / parts;
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
