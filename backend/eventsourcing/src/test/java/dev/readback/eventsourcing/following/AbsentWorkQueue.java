package dev.readback.eventsourcing.following;

import dev.readback.eventsourcing.store.StoreUnavailable;
import dev.readback.eventsourcing.store.WorkMessage;
import dev.readback.eventsourcing.store.WorkQueue;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A queue that is away. */
final class AbsentWorkQueue implements WorkQueue {

  @Override
  public Uni<WorkMessage> put(String text, Duration delay) {
    return away();
  }

  @Override
  public Uni<List<WorkMessage>> take(int most, Duration hiddenFor) {
    return away();
  }

  @Override
  public Uni<Boolean> remove(WorkMessage message) {
    return away();
  }

  @Override
  public Uni<Long> size() {
    return away();
  }

  @Override
  public Uni<Optional<Instant>> oldestDue() {
    return away();
  }

  private static <T> Uni<T> away() {
    return Uni.createFrom().failure(new StoreUnavailable("away", new IllegalStateException()));
  }
}
