package dev.readback.proof.blackbox.run;

import dev.readback.proof.blackbox.checker.Guarantee;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down what was tried, and that nothing came of it. */
final class Report {
  private Report() {}

  static void write(Path file, Aims aims, Journal journal) {
    try {
      Files.writeString(file, text(aims, journal));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Aims aims, Journal journal) {
    Map<String, Long> counts = journal.figures().counts();
    return """
        # Proof: nothing lost, nothing twice, nothing out of date

        Sessions of buyers and sellers acted at random on two replicas of the packaged service with
        one storage emulator, while faults befell networks, storage and processes. All that they
        asked and were answered was recorded, and judged by a checker that knows nothing else.

        **No promise was broken.** %s, with the seed %d, in %d epochs on fresh storage, made with
        the sources at %s. %s

        | | |
        |---|--:|
        %s

        ## What befell

        | | |
        |---|--:|
        %s

        ## What was promised, and looked for in every history

        | | |
        |---|---|
        %s

        That the checker finds what it looks for is tested with defects on purpose
        (`PlantedBugsIT`), and each guarantee with a history that violates it (`CheckerTest`).

        ## Run it

        ```sh
        ./mvnw -pl backend/proof -am -Pproof -DskipTests verify
        ```

        with `-Dproof.seed=`, `-Dproof.operations=`, `-Dproof.faults=`, `-Dproof.kills=` and
        `-Dproof.epoch=` (operations an epoch) as you like. It writes this page, and what each epoch
        counted into `proof-epochs.jsonl` beside it, after every epoch, and goes on where it was
        ended when it is given again. `ProofIT` is a smaller one. The seed decides what sessions and
        faults choose; in which order threads and processes come to it, the machine decides.
        """
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            aims.seed(),
            journal.size(),
            versions(journal),
            progress(aims, journal),
            rows(counts, false),
            rows(counts, true),
            Stream.of(Guarantee.values())
                .map(each -> "| %s | %s |".formatted(each, each.inWords()))
                .collect(Collectors.joining("\n")));
  }

  private static String progress(Aims aims, Journal journal) {
    String all =
        "%,d operations, %,d faults and %,d kills"
            .formatted(aims.operations(), aims.faults(), aims.kills());
    return aims.next(journal.size(), journal.figures()).isPresent()
        ? "The run is under way to " + all + "."
        : "The run came to its end: at least " + all + ".";
  }

  private static String versions(Journal journal) {
    return journal.versions().entrySet().stream()
        .map(each -> "%s (%d)".formatted(each.getKey(), each.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String rows(Map<String, Long> counts, boolean faults) {
    return counts.entrySet().stream()
        .filter(each -> each.getKey().startsWith("fault:") == faults)
        .map(
            each -> "| %s | %,d |".formatted(each.getKey().replace("fault: ", ""), each.getValue()))
        .collect(Collectors.joining("\n"));
  }
}
