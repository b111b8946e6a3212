package dev.readback.eventsourcing.following;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.eventsourcing.inmemory.InMemoryEventStore;
import dev.readback.eventsourcing.inmemory.InMemoryWorkQueue;
import dev.readback.eventsourcing.store.WorkMessage;
import dev.readback.eventsourcing.store.WorkQueue;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class QueueWatchTest {
  private static final FollowingOptions OPTIONS =
      new FollowingOptions(
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          3,
          2,
          Duration.ofMillis(10),
          Duration.ofMillis(400));

  @Test
  void an_idle_queue_is_looked_at_less_and_less_often() throws InterruptedException {
    var queue = new WatchedQueue();
    var following =
        new Following(
            new InMemoryEventStore(),
            queue,
            queue,
            List.of(),
            OPTIONS,
            FollowingObserver.NONE,
            Clock.systemUTC(),
            Runnable::run,
            Infrastructure.getDefaultWorkerPool());

    following.start();
    Thread.sleep(1_200);
    following.pause();
    int looks = queue.looks.size();
    Thread.sleep(600);

    // after 10, 20, 40, 80, 160, 320, 400 ms; a steady watch would have looked 120 times
    assertTrue(looks >= 3 && looks <= 9, looks + " looks");
    assertTrue(queue.looks.size() <= looks + 1, "looked on after it was stopped");
  }

  /** Counts how often it is looked at. */
  private static final class WatchedQueue implements WorkQueue {
    private final WorkQueue queue = new InMemoryWorkQueue(Clock.systemUTC());
    final List<Instant> looks = new CopyOnWriteArrayList<>();

    @Override
    public Uni<WorkMessage> put(String text, Duration delay) {
      return queue.put(text, delay);
    }

    @Override
    public Uni<List<WorkMessage>> take(int most, Duration hiddenFor) {
      looks.add(Instant.now());
      return queue.take(most, hiddenFor);
    }

    @Override
    public Uni<Boolean> remove(WorkMessage message) {
      return queue.remove(message);
    }

    @Override
    public Uni<Long> size() {
      return queue.size();
    }

    @Override
    public Uni<Optional<Instant>> oldestDue() {
      return queue.oldestDue();
    }
  }
}
