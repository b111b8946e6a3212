package dev.readback.replicas;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.readback.Eventually;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application as a process of its own, one of several. Its log is in target. */
final class Replica implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Pattern LISTENING = Pattern.compile("Listening on: (http://[\\d.:]+)");

  private final Process process;
  private final Path log;
  private final String address;

  private Replica(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.address = awaitAddress();
  }

  /** Returns when it is ready. */
  static Replica start(String name, Map<String, String> settings) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Several of them share the machine with Azurite and the tests.
    command.addAll(List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.addAll(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=0"));
    command.addAll(List.of("-XX:AOTCache=app.aot", "-jar", "quarkus-run.jar"));
    try {
      Path folder = Files.createDirectories(Path.of("target", "replicas"));
      Path log = Files.createTempFile(folder, name + "-", ".log");
      var start = new ProcessBuilder(command).redirectErrorStream(true);
      start.directory(Path.of("target", "quarkus-app").toFile());
      var replica = new Replica(start.redirectOutput(log.toFile()).start(), log);
      Eventually.holds(name + " is ready", PATIENCE, replica::isReady);
      return replica;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String awaitAddress() {
    String start =
        Eventually.awaited(
            "it listens",
            PATIENCE,
            this::log,
            told -> LISTENING.matcher(told).find() || !process.isAlive());
    Matcher listening = LISTENING.matcher(start);
    return listening.find() ? listening.group(1) : fail("It did not start:\n" + start);
  }

  String address() {
    return address;
  }

  boolean isReady() {
    return get("/q/health/ready").statusCode() == 200;
  }

  /** Whether no change was put aside. */
  boolean isWell() {
    return get("/q/health/well").statusCode() == 200;
  }

  Response get(String path) {
    return RestAssured.given().baseUri(address).get(path);
  }

  /** As {@code kill -9}: it finishes nothing. */
  void kill() {
    process.destroyForcibly();
    assertTrue(ends(Duration.ofSeconds(10)), "A killed process ends");
  }

  /** Asks it to end, by SIGTERM. */
  void terminate() {
    process.destroy();
  }

  boolean ends(Duration atMost) {
    try {
      return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
