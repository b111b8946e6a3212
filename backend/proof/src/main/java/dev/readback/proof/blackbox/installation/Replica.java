package dev.readback.proof.blackbox.installation;

import dev.readback.proof.blackbox.faults.TcpProxy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A place for the packaged service: a process that is killed and started again there. */
public final class Replica implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  private final String name;
  private final Path application;
  private final Path folder;
  private final Map<String, String> settings;
  private final ClockShift clock;
  private final HttpClient health =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
  private final int port = Processes.freePort();
  private final TcpProxy front = new TcpProxy(port);
  private final TcpProxy tables;
  private final TcpProxy queues;
  private final TcpProxy mail;
  private @Nullable Process process;
  private boolean follows;
  private Duration shift = Duration.ZERO;

  Replica(
      String name,
      Path application,
      Path folder,
      Map<String, String> settings,
      ClockShift clock,
      TcpProxy tables,
      TcpProxy queues,
      TcpProxy mail) {
    this.name = name;
    this.application = application;
    this.folder = folder;
    this.settings = settings;
    this.clock = clock;
    this.tables = tables;
    this.queues = queues;
    this.mail = mail;
  }

  public String name() {
    return name;
  }

  /** Between clients and this replica. */
  public TcpProxy front() {
    return front;
  }

  /** Between this replica and the tables. */
  public TcpProxy tables() {
    return tables;
  }

  /** Between this replica and the queues. */
  public TcpProxy queues() {
    return queues;
  }

  /** Between this replica and the SMTP server. */
  public TcpProxy mail() {
    return mail;
  }

  /** Where clients find it, through the proxy. */
  public String address() {
    return "http://127.0.0.1:" + front.port();
  }

  /**
   * Starts it. Returns at once.
   *
   * @param follows whether it sees to changes
   * @param shift by how much its clock is off
   */
  public synchronized void start(boolean follows, Duration shift) {
    this.follows = follows;
    this.shift = shift;
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.add("-Dreadback.following.enabled=" + follows);
    command.addAll(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=" + port));
    command.addAll(List.of("-XX:AOTCache=app.aot", "-jar", "quarkus-run.jar"));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(application.toFile());
    builder.environment().putAll(clock.environment(shift));
    try {
      process = builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its log; a replica that is started again goes on with it. */
  Path log() {
    return folder.resolve(name + ".log");
  }

  /** Waits until it is ready to serve. */
  public void awaitReady() {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!isUp("ready")) {
      if (Instant.now().isAfter(deadline)) {
        throw new IllegalStateException(name + " does not start, see its log in " + folder);
      }
      startIfDead();
      Processes.pause(LOOK_AGAIN);
    }
  }

  /** As whoever runs it would: it ends by itself when storage is away while it starts. */
  private synchronized void startIfDead() {
    Process running = process;
    if (running == null || !running.isAlive()) {
      start(follows, shift);
    }
  }

  public synchronized boolean follows() {
    return follows;
  }

  /** Whether a probe says so: {@code live}, {@code ready} or {@code well}. */
  public boolean isUp(String probe) {
    var uri = URI.create("http://127.0.0.1:%d/q/health/%s".formatted(port, probe));
    var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
    try {
      return health.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) { // it is not up
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** As {@code kill -9}: it finishes nothing. */
  public synchronized void kill() {
    Process running = process;
    if (running == null) {
      return;
    }
    running.destroyForcibly();
    try {
      if (!running.waitFor(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("A killed process does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    process = null;
  }

  @Override
  public void close() {
    kill();
    List.of(front, tables, queues, mail).forEach(TcpProxy::close);
    health.close();
  }
}
