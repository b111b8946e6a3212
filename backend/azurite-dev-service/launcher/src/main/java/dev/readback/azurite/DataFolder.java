package dev.readback.azurite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A data folder in the possession of one server. The lock keeps other JVMs out; the record of
 * processes makes the next one wait for services whose JVM was killed and that are still saving.
 */
final class DataFolder implements AutoCloseable {

  // The start of a process is derived from the machine's clock, which may be adjusted meanwhile.
  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

  private static final Pattern ENTRY = Pattern.compile("(\\d+) (\\d+)");

  private final Path processes;
  private final LockFile lock;

  private DataFolder(Path processes, LockFile lock) {
    this.processes = processes;
    this.lock = lock;
  }

  /** Takes possession, and waits for a predecessor as long as {@code patience} allows. */
  static DataFolder claim(Path folder, Duration patience) throws IOException, InterruptedException {
    var deadline = Instant.now().plus(patience);
    var processes = folder.resolve("azurite.processes");
    var lock =
        LockFile.acquire(folder.resolve("azurite.lock"), patience)
            .orElseThrow(() -> inUse(folder, "another server", patience));
    var claimed = new DataFolder(processes, lock);
    try {
      claimed.awaitPredecessors(folder, deadline, patience);
      Files.deleteIfExists(processes);
      return claimed;
    } catch (RuntimeException | IOException | InterruptedException e) {
      claimed.close();
      throw e;
    }
  }

  /** Makes whoever claims the folder next wait for the end of this process. */
  void record(ProcessHandle process) throws IOException {
    var entry = process.pid() + " " + start(process).toEpochMilli() + System.lineSeparator();
    Files.writeString(processes, entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private void awaitPredecessors(Path folder, Instant deadline, Duration patience)
      throws IOException, InterruptedException {
    if (!Files.exists(processes)) {
      return;
    }
    try (var recorded = Files.lines(processes).flatMap(DataFolder::stillRunning)) {
      for (var process : recorded.toList()) {
        try {
          var left = Duration.between(Instant.now(), deadline).toMillis();
          process.onExit().get(Math.max(0, left), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
          throw inUse(folder, "process " + process.pid() + ", left by an earlier run,", patience);
        }
      }
    }
  }

  private static Stream<ProcessHandle> stillRunning(String entry) {
    var matcher = ENTRY.matcher(entry);
    if (!matcher.matches()) {
      return Stream.empty(); // its JVM ended while it wrote this, so the process never began
    }
    var started = Instant.ofEpochMilli(Long.parseLong(matcher.group(2)));
    return ProcessHandle.of(Long.parseLong(matcher.group(1)))
        .filter(process -> isClose(start(process), started)) // else the id belongs to another now
        .stream();
  }

  private static boolean isClose(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(CLOCK_TOLERANCE) <= 0;
  }

  private static Instant start(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }

  private static AzuriteException inUse(Path folder, String holder, Duration patience) {
    return new AzuriteException(
        "Azurite's data folder %s is still in use after %d s, by %s. End it, or choose another folder."
            .formatted(folder, patience.toSeconds(), holder));
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
