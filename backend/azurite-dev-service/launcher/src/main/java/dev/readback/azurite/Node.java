package dev.readback.azurite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Node.js, of a version that runs Azurite.
 *
 * @param executable a name on the path, or a file
 */
record Node(String executable) {

  private static final int OLDEST = 20;
  private static final Pattern VERSION = Pattern.compile("v(\\d+)\\.\\d+\\.\\d+\\S*");
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String REMEDY =
      "Install it from https://nodejs.org, or configure the executable of one that is installed.";

  /** Asks the executable for its version. */
  static Node find(String executable) throws IOException, InterruptedException {
    var answer = version(executable);
    var version = VERSION.matcher(answer.output());
    if (answer.failed() || !version.matches()) {
      throw new AzuriteException(
          "Azurite needs Node.js %d or later, but '%s --version' %s and printed '%s'. %s"
              .formatted(
                  OLDEST,
                  executable,
                  answer.failed() ? answer.failure() : "is not Node.js",
                  answer.output(),
                  REMEDY));
    }
    if (Integer.parseInt(version.group(1)) < OLDEST) {
      throw new AzuriteException(
          "Azurite needs Node.js %d or later, but '%s' is %s. %s"
              .formatted(OLDEST, executable, answer.output(), REMEDY));
    }
    return new Node(executable);
  }

  private static Command.Outcome version(String executable)
      throws IOException, InterruptedException {
    var output = Files.createTempFile("node-version-", ".txt");
    try {
      return new Command(Path.of("."), output, List.of(executable, "--version")).run(LIMIT);
    } catch (IOException e) {
      throw new AzuriteException(
          "Azurite needs Node.js %d or later, but '%s' can't be run: %s. %s"
              .formatted(OLDEST, executable, e.getMessage(), REMEDY),
          e);
    } finally {
      Files.delete(output);
    }
  }

  /** The folder of the executable, when it was given as a file. */
  Optional<Path> folder() {
    return Optional.ofNullable(Path.of(executable).toAbsolutePath().getParent())
        .filter(_ -> Path.of(executable).getNameCount() > 1);
  }
}
