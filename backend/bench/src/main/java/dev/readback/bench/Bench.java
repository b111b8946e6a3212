package dev.readback.bench;

import dev.readback.bench.report.Report;
import dev.readback.bench.report.Section;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs benchmarks, from the root of the repository: {@code floor}, {@code growth}, {@code peers},
 * or {@code all}. The report goes into {@code docs}; that of {@code --quick}, which only shows that
 * all runs, into {@code target}.
 */
public final class Bench {
  private static final Map<String, Benchmark> BENCHMARKS = new LinkedHashMap<>();

  static {
    BENCHMARKS.put(Floor.NAME, new Floor());
    BENCHMARKS.put(Growth.NAME, new Growth());
    BENCHMARKS.put(Peers.NAME, new Peers()); // last: it keeps this process on one core
  }

  private Bench() {}

  public static void main(String[] arguments) {
    List<String> names = new ArrayList<>(List.of(arguments));
    boolean quick = names.remove("--quick");
    Path folder = Path.of(quick ? "backend/bench/target/report" : "docs");
    List<String> order = List.copyOf(BENCHMARKS.keySet());
    List<String> chosen = chosen(names, order);
    BENCHMARKS.forEach(
        (name, benchmark) -> {
          if (chosen.contains(name)) {
            Section section = benchmark.run(quick ? Effort.QUICK : Effort.FULL);
            System.out.println(section.markdown());
            new Report(folder).put(section, order);
          }
        });
    System.out.println("Written to " + folder.resolve("benchmarks.md"));
    System.exit(0); // some of the SDK's threads do not end by themselves
  }

  static List<String> chosen(List<String> names, List<String> known) {
    if (names.equals(List.of("all"))) {
      return known;
    }
    if (names.isEmpty() || !known.containsAll(names)) {
      throw new IllegalArgumentException(
          "Which benchmark? %s, or all; not %s".formatted(known, names));
    }
    return names;
  }
}
