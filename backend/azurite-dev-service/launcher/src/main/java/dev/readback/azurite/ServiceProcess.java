package dev.readback.azurite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** A service in its child process. It lives as long as its standard input is open. */
final class ServiceProcess {

  private static final Duration PAUSE = Duration.ofMillis(50);

  private final String name;
  private final URI endpoint;
  private final Path log;
  private final Process process;

  private ServiceProcess(String name, URI endpoint, Path log, Process process) {
    this.name = name;
    this.endpoint = endpoint;
    this.log = log;
    this.process = process;
  }

  /** Launches the child, which touches no data before {@link #begin()}. */
  static ServiceProcess launch(
      StorageService service, int port, Path installation, Path data, Node node)
      throws IOException {
    if (!Ports.isFree(port)) {
      throw new AzuriteException(
          "Azurite's %s service can't start: port %d of 127.0.0.1 is taken. End the process that listens there, or configure another port, or 0 for a free one."
              .formatted(service.label, port));
    }
    var log = data.resolve(service.label + ".log");
    var process =
        new ProcessBuilder(service.command(node, port, data))
            .directory(installation.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    return new ServiceProcess(service.label, service.endpoint(port), log, process);
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Lets the service start. */
  void begin() {
    try {
      var input = process.getOutputStream();
      input.write("start\n".getBytes(StandardCharsets.UTF_8));
      input.flush();
    } catch (IOException _) {
      // the child has ended already, which awaitReady tells with its reason
    }
  }

  /** Waits until the service answers a request. */
  void awaitReady(HttpClient client, Instant deadline) throws InterruptedException {
    while (!answers(client)) {
      if (!process.isAlive()) {
        throw failure("ended with exit code " + process.exitValue());
      }
      if (Instant.now().isAfter(deadline)) {
        throw failure("did not answer at " + endpoint + " in time");
      }
      Thread.sleep(PAUSE);
    }
  }

  private boolean answers(HttpClient client) throws InterruptedException {
    var request = HttpRequest.newBuilder(endpoint).timeout(Duration.ofSeconds(1)).build();
    try {
      var server = client.send(request, BodyHandlers.discarding()).headers().firstValue("Server");
      return server.filter(value -> value.startsWith("Azurite-")).isPresent();
    } catch (IOException _) {
      return false;
    }
  }

  /** Asks for the end, which the service then comes to by itself. */
  void requestEnd() {
    try {
      process.getOutputStream().close();
    } catch (IOException _) {
      // the child has ended: nobody reads
    }
  }

  /** Waits for the end of the process, and kills it when that takes too long. */
  void awaitEnd(Duration patience) throws InterruptedException {
    if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  /** Makes sure that the ended service saved its data. */
  void requireSaved() {
    if (process.exitValue() != 0) {
      throw failure(
          "ended with exit code %d, so that what it stored in its last 5 seconds may be lost"
              .formatted(process.exitValue()));
    }
  }

  private AzuriteException failure(String what) {
    return new AzuriteException(
        "Azurite's %s service %s. It printed:%n%s".formatted(name, what, printed()));
  }

  private String printed() {
    try {
      var lines = Files.readAllLines(log);
      var last = lines.subList(Math.max(0, lines.size() - 20), lines.size());
      return String.join(System.lineSeparator(), last);
    } catch (IOException e) {
      return "(unreadable: " + e.getMessage() + ")";
    }
  }
}
