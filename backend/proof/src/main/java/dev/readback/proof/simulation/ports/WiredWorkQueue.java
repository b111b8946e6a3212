package dev.readback.proof.simulation.ports;

import dev.readback.eventsourcing.store.WorkMessage;
import dev.readback.eventsourcing.store.WorkQueue;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A work queue at the other end of a wire. */
public record WiredWorkQueue(WorkQueue queue, Wire wire) implements WorkQueue {

  @Override
  public Uni<WorkMessage> put(String text, Duration delay) {
    return wire.call(queue.put(text, delay));
  }

  @Override
  public Uni<List<WorkMessage>> take(int most, Duration hiddenFor) {
    return wire.call(queue.take(most, hiddenFor));
  }

  @Override
  public Uni<Boolean> remove(WorkMessage message) {
    return wire.call(queue.remove(message));
  }

  @Override
  public Uni<Long> size() {
    return wire.call(queue.size());
  }

  @Override
  public Uni<Optional<Instant>> oldestDue() {
    return wire.call(queue.oldestDue());
  }
}
