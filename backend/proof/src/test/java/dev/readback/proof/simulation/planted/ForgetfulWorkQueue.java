package dev.readback.proof.simulation.planted;

import dev.readback.eventsourcing.store.WorkMessage;
import dev.readback.eventsourcing.store.WorkQueue;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Removes an announcement as soon as it is made. */
public record ForgetfulWorkQueue(WorkQueue queue) implements WorkQueue {

  @Override
  public Uni<WorkMessage> put(String text, Duration delay) {
    return delay.isZero() ? queue.put(text, delay) : queue.put(text, delay).call(queue::remove);
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
  public Uni<Long> size() {
    return queue.size();
  }

  @Override
  public Uni<Optional<Instant>> oldestDue() {
    return queue.oldestDue();
  }
}
