package dev.readback.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** On what, and when, something was measured. */
public final class Machine {
  private Machine() {}

  public static String describe(String versions) {
    return "Measured on %s: %d cores (%s), %s, Java %s; %s."
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            cores(),
            processor(),
            System.getProperty("os.name") + " " + System.getProperty("os.version"),
            System.getProperty("java.runtime.version"),
            versions);
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 2))
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException _) {
      return System.getProperty("os.arch"); // not Linux
    }
  }
}
