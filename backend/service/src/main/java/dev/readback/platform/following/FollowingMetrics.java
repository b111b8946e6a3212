package dev.readback.platform.following;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.following.FollowingObserver;
import dev.readback.eventsourcing.following.StreamSubscriber;
import dev.readback.eventsourcing.store.StoreUnavailable;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.CompositeException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/** Tells operators how handing on goes: by metrics, and by the log when it does not. */
@Singleton
class FollowingMetrics implements FollowingObserver {
  private static final Logger LOG = Logger.getLogger(FollowingMetrics.class);

  private final MeterRegistry registry;
  private final AtomicReference<String> lastOutage = new AtomicReference<>("");

  FollowingMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void followed(StreamSubscriber subscriber, StreamId stream, Duration lag) {
    Timer.builder("readback.change.lag")
        .description("From shortly before a change is written until it was followed")
        .tag("subscriber", subscriber.name())
        .publishPercentiles(0.5, 0.99)
        .register(registry)
        .record(lag.isNegative() ? Duration.ZERO : lag);
    lastOutage.set("");
  }

  @Override
  public void failed(StreamId stream, int takes, Throwable failure) {
    registry.counter("readback.change.failed", "category", stream.category()).increment();
    if (isOutage(failure)) {
      LOG.warnf("A change of %s waits for storage: %s", stream, failure.getMessage());
    } else {
      LOG.warnf(failure, "A change of %s could not be followed; it is tried again", stream);
    }
  }

  /** Where a trace would tell nothing. */
  private static boolean isOutage(Throwable failure) {
    return failure instanceof CompositeException several
        ? several.getCauses().stream().allMatch(StoreUnavailable.class::isInstance)
        : failure instanceof StoreUnavailable;
  }

  @Override
  public void poisoned(String text) {
    registry.counter("readback.change.poisoned").increment();
    LOG.errorf("A change failed too often and was put aside: %s", text);
  }

  /** Said once an outage. */
  @Override
  public void unavailable(Throwable failure) {
    String words = String.valueOf(failure.getMessage());
    if (!words.equals(lastOutage.getAndSet(words))) {
      LOG.warnf("The queue of changes is away: %s", words);
    }
  }
}
