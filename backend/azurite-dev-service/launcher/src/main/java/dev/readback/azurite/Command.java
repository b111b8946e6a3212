package dev.readback.azurite;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command that runs to its end, within a time limit. */
final class Command {

  private final ProcessBuilder process;
  private final Path output;

  /** All that the command prints goes to the file {@code output}. */
  Command(Path folder, Path output, List<String> words) {
    this.output = output;
    this.process =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
  }

  /** Looks for programs in this folder first. */
  Command preferring(Path programs) {
    process
        .environment()
        .merge("PATH", programs.toString(), (path, first) -> first + File.pathSeparator + path);
    return this;
  }

  /**
   * Runs the command.
   *
   * @throws IOException when it can't be started
   */
  Outcome run(Duration limit) throws IOException, InterruptedException {
    var running = process.start();
    try {
      running.getOutputStream().close();
      if (!running.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return new Outcome("did not end within " + limit.toSeconds() + " s", printed());
      }
      var code = running.exitValue();
      return new Outcome(code == 0 ? "" : "ended with exit code " + code, printed());
    } finally {
      running.descendants().forEach(ProcessHandle::destroyForcibly);
      running.destroyForcibly();
    }
  }

  private String printed() throws IOException {
    return Files.readString(output).strip();
  }

  /**
   * How it went.
   *
   * @param failure what went wrong; empty when nothing did
   * @param output what the command printed
   */
  record Outcome(String failure, String output) {

    boolean failed() {
      return !failure.isEmpty();
    }
  }
}
