package dev.readback.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs that are run: to build peers, and to keep processes on their core. */
final class Commands {
  private Commands() {}

  /** Runs a command to its end; what it complains of is among our own output. */
  static void run(Path folder, List<String> command) {
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    try {
      int code = builder.start().waitFor();
      if (code != 0) {
        throw new IllegalStateException("%s ended with %d".formatted(command, code));
      }
    } catch (IOException e) {
      throw new IllegalStateException("Cannot run " + command, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted in " + command, e);
    }
  }

  /** The command, on one core alone. */
  static List<String> onCore(int core, List<String> command) {
    List<String> pinned = new ArrayList<>(List.of("taskset", "-c", Integer.toString(core)));
    pinned.addAll(command);
    return pinned;
  }

  /** Keeps all threads of this process on one core, and those that it starts. */
  static void keepThisProcessOn(int core) {
    run(
        Path.of("."),
        List.of(
            "taskset",
            "-a",
            "-c",
            "-p",
            Integer.toString(core),
            Long.toString(ProcessHandle.current().pid())));
  }
}
