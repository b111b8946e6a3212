package dev.readback.azurite;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program with an Azurite of its own. It ends when it reads a line, and never closes Azurite. */
final class AzuriteProgram {

  private final Process process;
  private final BufferedReader output;
  private final String connectionString;
  private final Path dataFolder;

  private AzuriteProgram(Process process) throws IOException {
    this.process = process;
    this.output = process.inputReader();
    this.connectionString = output.readLine();
    this.dataFolder = Path.of(output.readLine());
  }

  /** The arguments are those of {@link #main(String[])}. */
  static AzuriteProgram run(String... arguments) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var words =
        Stream.concat(
                Stream.of(
                    java,
                    "-cp",
                    System.getProperty("java.class.path"),
                    AzuriteProgram.class.getName()),
                Stream.of(arguments))
            .toList();
    return new AzuriteProgram(
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** Data in the folder of the first argument, or in a temporary one. */
  public static void main(String[] arguments) throws IOException {
    var options =
        arguments.length == 0
            ? AzuriteOptions.temporary()
            : AzuriteOptions.at(Path.of(arguments[0]));
    var azurite = AzuriteServer.start(options);
    System.out.println(azurite.connectionString());
    System.out.println(azurite.dataFolder());
    System.exit(System.in.read());
  }

  String connectionString() {
    return connectionString;
  }

  Path dataFolder() {
    return dataFolder;
  }

  List<ProcessHandle> services() {
    return process.children().toList();
  }

  void end() throws IOException, InterruptedException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
    process.waitFor();
  }

  /** As {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
