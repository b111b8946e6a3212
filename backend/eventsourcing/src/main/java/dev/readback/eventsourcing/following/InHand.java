package dev.readback.eventsourcing.following;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;

/** The work that this process has begun: bounded, and waited for at the end. */
final class InHand {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

  private final int most;
  private final Map<Object, Instant> begun = new ConcurrentHashMap<>();

  InHand(int most) {
    this.most = most;
  }

  boolean isFull() {
    return begun.size() >= most;
  }

  /** How much more may be begun. */
  int room() {
    return Math.max(0, most - begun.size());
  }

  /**
   * Does some work, which counts as in hand until it ends.
   *
   * @param since the time from which it is owed
   */
  <T> Uni<T> during(Instant since, Uni<T> work) {
    return Uni.createFrom()
        .deferred(
            () -> {
              var token = new Object();
              begun.put(token, since);
              return work.onTermination().invoke(() -> begun.remove(token));
            });
  }

  /** Since when the oldest of it is owed. */
  Optional<Instant> oldest() {
    return begun.values().stream().min(Comparator.naturalOrder());
  }

  /** Waits until nothing is in hand, but no longer than so. */
  Uni<Boolean> finished(Clock clock, ScheduledExecutorService timer, Duration atMost) {
    Instant deadline = clock.instant().plus(atMost);
    return Uni.createFrom()
        .item(begun::isEmpty)
        .onItem()
        .delayIt()
        .onExecutor(timer)
        .by(LOOK_AGAIN)
        .repeat()
        .until(empty -> empty || clock.instant().isAfter(deadline))
        .collect()
        .last()
        .map(_ -> begun.isEmpty());
  }
}
