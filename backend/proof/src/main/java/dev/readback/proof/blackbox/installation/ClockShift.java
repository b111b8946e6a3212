package dev.readback.proof.blackbox.installation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes a process believe that it is another time: a library, put before the C library, that is
 * compiled where a C compiler is. Without one, and on other systems than Linux, all clocks agree.
 */
public final class ClockShift {
  private static final String SOURCE = "clock-shift.c";

  private final Optional<Path> library;

  private ClockShift(Optional<Path> library) {
    this.library = library;
  }

  public static ClockShift in(Path folder) {
    try {
      Path source = Files.createDirectories(folder).resolve(SOURCE);
      try (InputStream content = ClockShift.class.getResourceAsStream(SOURCE)) {
        Files.copy(Objects.requireNonNull(content), source, StandardCopyOption.REPLACE_EXISTING);
      }
      return new ClockShift(compiled(source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> compiled(Path source) {
    Path library = source.toAbsolutePath().resolveSibling("clock-shift.so");
    try {
      Process compiler =
          new ProcessBuilder("cc", "-shared", "-fPIC", "-o", library.toString(), source.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return compiler.waitFor() == 0 ? Optional.of(library) : Optional.empty();
    } catch (IOException _) { // there is no compiler
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public boolean isPossible() {
    return library.isPresent();
  }

  /** What a process whose clock is off has in its environment. */
  Map<String, String> environment(Duration shift) {
    return library
        .filter(_ -> !shift.isZero())
        .map(
            preloaded ->
                Map.of(
                    "LD_PRELOAD", preloaded.toString(),
                    "CLOCK_SHIFT_SECONDS", Long.toString(shift.toSeconds())))
        .orElse(Map.of());
  }
}
