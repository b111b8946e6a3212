package dev.readback.proof.simulation.ports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Time that passes only from one thing that is to happen to the next one. One thread. */
public final class VirtualTime {
  private static final long BEGINNING = Instant.parse("2026-11-24T10:00:00Z").toEpochMilli();

  private record Task(long at, long number, Runnable action) {}

  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>(Comparator.comparingLong(Task::at).thenComparingLong(Task::number));
  private long now = BEGINNING;
  private long numbers;

  /** Milliseconds since the beginning of the run. */
  public long elapsed() {
    return now - BEGINNING;
  }

  /** Milliseconds since 1970. */
  public long now() {
    return now;
  }

  /** A clock that is wrong by some time. */
  public Clock clock(Duration skew) {
    return ((InstantSource) () -> Instant.ofEpochMilli(now).plus(skew)).withZone(ZoneOffset.UTC);
  }

  public void after(long millis, Runnable action) {
    tasks.add(new Task(now + millis, numbers++, action));
  }

  /**
   * Lets the next thing happen.
   *
   * @return whether there was any
   */
  public boolean step() {
    Task next = tasks.poll();
    if (next == null) {
      return false;
    }
    now = next.at();
    next.action().run();
    return true;
  }
}
