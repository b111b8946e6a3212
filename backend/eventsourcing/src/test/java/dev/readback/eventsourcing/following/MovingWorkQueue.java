package dev.readback.eventsourcing.following;

import dev.readback.eventsourcing.store.WorkMessage;
import dev.readback.eventsourcing.store.WorkQueue;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A queue whose messages go to another one just before somebody counts them. */
final class MovingWorkQueue implements WorkQueue {
  private static final Duration LONG = Duration.ofMinutes(5);

  private final WorkQueue queue;
  private final WorkQueue other;

  MovingWorkQueue(WorkQueue queue, WorkQueue other) {
    this.queue = queue;
    this.other = other;
  }

  @Override
  public Uni<Long> size() {
    for (WorkMessage message : queue.take(32, LONG).await().indefinitely()) {
      other.put(message.text(), Duration.ZERO).await().indefinitely();
      queue.remove(message).await().indefinitely();
    }
    return queue.size();
  }

  @Override
  public Uni<WorkMessage> put(String text, Duration delay) {
    return queue.put(text, delay);
  }

  @Override
  public Uni<List<WorkMessage>> take(int most, Duration hiddenFor) {
    return queue.take(most, hiddenFor);
  }

  @Override
  public Uni<Boolean> remove(WorkMessage message) {
    return queue.remove(message);
  }

  @Override
  public Uni<Optional<Instant>> oldestDue() {
    return queue.oldestDue();
  }
}
