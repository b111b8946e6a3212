package dev.readback.eventsourcing.following;

import dev.readback.eventsourcing.handling.HandOff;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.WorkMessage;
import dev.readback.eventsourcing.store.WorkQueue;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;

/**
 * Hands the changes of streams to those who follow them: at least once, whichever process makes the
 * change and whichever dies. All processes of an installation share the queues.
 *
 * <p>It is paused until it is started: then it announces the changes of this process, and leaves
 * them to others.
 */
public final class Following {
  private static final Duration REPLAY_TIME = Duration.ofMinutes(1);
  private static final int AT_A_TIME = 32;

  private final WorkQueue queue;
  private final WorkQueue poison;
  private final Clock clock;
  private final ScheduledExecutorService timer;
  private final ChangeWork work;
  private final ChangeHandOff handOff;
  private final QueueWatch watch;

  /**
   * Prepares it.
   *
   * @param queue of changes
   * @param poison where messages go that failed too often
   * @param executor on which work begins after the answer to a command
   * @param timer tells when a pause between two looks is over
   */
  public Following(
      EventStore store,
      WorkQueue queue,
      WorkQueue poison,
      List<StreamSubscriber> subscribers,
      FollowingOptions options,
      FollowingObserver observer,
      Clock clock,
      Executor executor,
      ScheduledExecutorService timer) {
    this.queue = queue;
    this.poison = poison;
    this.clock = clock;
    this.timer = timer;
    this.work =
        new ChangeWork(
            store, queue, poison, new Subscribers(subscribers), options, observer, clock, executor);
    this.handOff = new ChangeHandOff(queue, work, clock, options.handOffDelay());
    this.watch = new QueueWatch(queue, work, options, observer, timer);
  }

  /** For the handlers of commands on streams that somebody may follow. */
  public HandOff handOff() {
    return handOff;
  }

  /** Sees to the changes of this process at once, and to those of others that come due. */
  public void start() {
    work.pause(false);
    watch.start();
  }

  /** Leaves all changes to others from now on. What is in hand goes on. */
  public void pause() {
    work.pause(true);
    watch.stop();
  }

  /**
   * Ends what is in hand.
   *
   * @return whether it came to an end in that time; what did not is seen to by other processes
   */
  public Uni<Boolean> stop(Duration atMost) {
    pause();
    return work.inHand().finished(clock, timer, atMost);
  }

  /**
   * For how long the oldest change is known to be waiting; zero when none is. A change whose
   * process died counts as soon as its hand-off delay is over, and one that was put aside from then
   * on.
   */
  public Uni<Duration> lag() {
    Instant now = clock.instant();
    return Uni.combine()
        .all()
        .unis(queue.oldestDue(), poison.oldestDue())
        .with(
            (due, putAside) ->
                Stream.of(due, putAside, work.inHand().oldest())
                    .flatMap(Optional::stream)
                    .map(since -> Duration.between(since, now))
                    .filter(Duration::isPositive)
                    .max(Duration::compareTo)
                    .orElse(Duration.ZERO));
  }

  /** Whether followers have seen everything that was written before the call. */
  public Uni<Boolean> isDone() {
    // One after the other: a message on its way from one queue to the other is in the next one.
    return isEmpty(queue)
        .chain(empty -> empty ? isEmpty(poison) : Uni.createFrom().item(false))
        .chain(empty -> empty ? isEmpty(queue) : Uni.createFrom().item(false));
  }

  private static Uni<Boolean> isEmpty(WorkQueue queue) {
    return Uni.createFrom().deferred(queue::size).map(size -> size == 0);
  }

  /** How many messages were put aside. */
  public Uni<Long> poisoned() {
    return poison.size();
  }

  /**
   * Gives out again what was put aside.
   *
   * @return how many messages
   */
  public Uni<Integer> replayPoisoned() {
    return poison
        .take(AT_A_TIME, REPLAY_TIME)
        .chain(
            messages ->
                messages.isEmpty()
                    ? Uni.createFrom().item(0)
                    : Uni.join()
                        .all(messages.stream().map(this::replay).toList())
                        .andFailFast()
                        .chain(_ -> replayPoisoned())
                        .map(more -> more + messages.size()));
  }

  private Uni<Boolean> replay(WorkMessage message) {
    return queue.put(message.text(), Duration.ZERO).chain(_ -> poison.remove(message));
  }
}
