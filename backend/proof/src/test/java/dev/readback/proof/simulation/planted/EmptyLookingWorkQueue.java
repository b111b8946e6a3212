package dev.readback.proof.simulation.planted;

import dev.readback.eventsourcing.store.WorkMessage;
import dev.readback.eventsourcing.store.WorkQueue;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says that it holds nothing. */
public record EmptyLookingWorkQueue(WorkQueue queue) implements WorkQueue {

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
  public Uni<Long> size() {
    return Uni.createFrom().item(0L);
  }

  @Override
  public Uni<Optional<Instant>> oldestDue() {
    return queue.oldestDue();
  }
}
