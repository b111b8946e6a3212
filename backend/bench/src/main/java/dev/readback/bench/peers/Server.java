package dev.readback.bench.peers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A peer that serves, in a process of its own, until it is closed. */
final class Server implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
  private static final long KIBI = 1024;

  private final Process process;
  private final Duration startUp;

  private Server(Process process, Duration startUp) {
    this.process = process;
    this.startUp = startUp;
  }

  /**
   * Starts a peer on a core, and waits for its first answer.
   *
   * @param folder of the peer
   */
  static Server start(Path folder, List<String> command, int core, int port) {
    var builder =
        new ProcessBuilder(Commands.onCore(core, command))
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    List.of("PORT", "SERVER_PORT", "QUARKUS_HTTP_PORT")
        .forEach(name -> builder.environment().put(name, Integer.toString(port)));
    try {
      long begun = System.nanoTime();
      Process process = builder.start();
      awaitAnswer(process, port);
      return new Server(process, Duration.ofNanos(System.nanoTime() - begun));
    } catch (IOException e) {
      throw new IllegalStateException("Cannot start " + command, e);
    }
  }

  private static void awaitAnswer(Process process, int port) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:%d/bookings/none".formatted(port)))
            .build();
    long end = System.nanoTime() + PATIENCE.toNanos();
    try (var client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < end && process.isAlive()) {
        try {
          client.send(request, BodyHandlers.discarding());
          return;
        } catch (IOException _) {
          Thread.sleep(BETWEEN_LOOKS); // it does not listen yet
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    throw new IllegalStateException("No answer on port " + port);
  }

  Duration startUp() {
    return startUp;
  }

  long cpuNanos() {
    return process.info().totalCpuDuration().orElseThrow().toNanos();
  }

  /** What it holds of the machine's memory (RSS). */
  long bytes() {
    try {
      return residentBytes(Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")));
    } catch (IOException e) {
      throw new IllegalStateException("Cannot tell the memory of " + process.pid(), e);
    }
  }

  static long residentBytes(List<String> status) {
    return status.stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBI)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException _) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
