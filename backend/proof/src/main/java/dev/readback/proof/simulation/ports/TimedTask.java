package dev.readback.proof.simulation.ports;

import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Something that is to be done at a time. */
final class TimedTask extends FutureTask<@Nullable Void>
    implements ScheduledFuture<@Nullable Void> {
  private final long delay;

  TimedTask(Runnable action, long delay) {
    super(action, null);
    this.delay = delay;
  }

  @Override
  public long getDelay(TimeUnit unit) {
    return unit.convert(delay, TimeUnit.MILLISECONDS);
  }

  @Override
  public int compareTo(Delayed other) {
    return Long.compare(delay, other.getDelay(TimeUnit.MILLISECONDS));
  }
}
