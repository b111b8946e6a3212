package dev.readback.eventsourcing.following;

import dev.readback.eventsourcing.store.WorkQueue;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

/** Looks for messages that have come due, less and less often while there are none. */
final class QueueWatch {
  private static final int MOST_AT_A_TIME = 32;

  private final WorkQueue queue;
  private final ChangeWork work;
  private final FollowingOptions options;
  private final FollowingObserver observer;
  private final ScheduledExecutorService timer;

  /** Tells this watch from one that was stopped and has not noticed. */
  private final AtomicInteger turn = new AtomicInteger();

  QueueWatch(
      WorkQueue queue,
      ChangeWork work,
      FollowingOptions options,
      FollowingObserver observer,
      ScheduledExecutorService timer) {
    this.queue = queue;
    this.work = work;
    this.options = options;
    this.observer = observer;
    this.timer = timer;
  }

  void start() {
    look(turn.incrementAndGet(), options.shortestPause());
  }

  void stop() {
    turn.incrementAndGet();
  }

  private void look(int mine, Duration pause) {
    Uni.createFrom()
        .voidItem()
        .onItem()
        .delayIt()
        .onExecutor(timer)
        .by(pause)
        .chain(() -> mine == turn.get() ? takeSome() : Uni.createFrom().item(0))
        .onFailure()
        .invoke(observer::unavailable)
        .onFailure()
        .recoverWithItem(0)
        .subscribe()
        .with(found -> lookAgain(mine, found > 0 ? options.shortestPause() : longer(pause)));
  }

  private void lookAgain(int mine, Duration pause) {
    if (mine == turn.get()) {
      look(mine, pause);
    }
  }

  private Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(options.longestPause()) < 0 ? twice : options.longestPause();
  }

  private Uni<Integer> takeSome() {
    int room = Math.min(work.inHand().room(), MOST_AT_A_TIME);
    return room == 0
        ? Uni.createFrom().item(1)
        : queue
            .take(room, options.workingTime())
            .invoke(messages -> messages.forEach(work::begin))
            .map(messages -> messages.size());
  }
}
