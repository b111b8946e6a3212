package dev.readback.eventsourcing.following;

import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.eventsourcing.store.WorkMessage;
import dev.readback.eventsourcing.store.WorkQueue;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;

/** Sees to changes: those that this process made, and those that it took from the queue. */
final class ChangeWork {

  /** A command may still be under way when its message is taken; not for so many takes, though. */
  private static final int TAKES_WITHOUT_EVENTS = 4;

  private final EventStore store;
  private final WorkQueue queue;
  private final WorkQueue poison;
  private final Subscribers subscribers;
  private final FollowingOptions options;
  private final FollowingObserver observer;
  private final Clock clock;
  private final Executor executor;
  private final InHand inHand;
  private volatile boolean paused = true;

  ChangeWork(
      EventStore store,
      WorkQueue queue,
      WorkQueue poison,
      Subscribers subscribers,
      FollowingOptions options,
      FollowingObserver observer,
      Clock clock,
      Executor executor) {
    this.store = store;
    this.queue = queue;
    this.poison = poison;
    this.subscribers = subscribers;
    this.options = options;
    this.observer = observer;
    this.clock = clock;
    this.executor = executor;
    this.inHand = new InHand(options.mostAtOnce());
  }

  InHand inHand() {
    return inHand;
  }

  void pause(boolean paused) {
    this.paused = paused;
  }

  /** Sees to a change of this process, or leaves it to others when there is too much to do. */
  void begin(AnnouncedChange change, WorkMessage message) {
    inBackground(
        paused || inHand.isFull()
            ? leaveToOthers(message)
            : inHand.during(
                change.announcedAt(),
                retried(
                    change,
                    message,
                    store.load(change.stream()).chain(stream -> follow(change, message, stream)))));
  }

  /** There is nothing to see. If the message stays, it says so itself when it is taken. */
  void forget(WorkMessage message) {
    inBackground(queue.remove(message));
  }

  /** Makes the message due now, instead of after the delay. */
  private Uni<?> leaveToOthers(WorkMessage message) {
    return queue.put(message.text(), Duration.ZERO).chain(_ -> queue.remove(message));
  }

  /** Sees to a message that was taken. */
  void begin(WorkMessage message) {
    AnnouncedChange change;
    try {
      change = AnnouncedChange.parse(message.text());
    } catch (IllegalArgumentException _) {
      inBackground(putAside(message));
      return;
    }
    Uni<Boolean> work =
        store
            .load(change.stream())
            .chain(
                stream ->
                    isRecorded(change, stream)
                        ? follow(change, message, stream)
                        : waitForEvents(message));
    inBackground(inHand.during(change.announcedAt(), retried(change, message, work)));
  }

  /** What fails is seen to by whoever takes the message when it is due, but not for ever. */
  private Uni<Boolean> retried(AnnouncedChange change, WorkMessage message, Uni<Boolean> work) {
    return work.onFailure().recoverWithUni(failure -> failed(change, message, failure));
  }

  private static boolean isRecorded(AnnouncedChange change, EventStream stream) {
    return stream.events().stream().anyMatch(event -> event.command().equals(change.command()));
  }

  private Uni<Boolean> waitForEvents(WorkMessage message) {
    return message.takes() < TAKES_WITHOUT_EVENTS
        ? Uni.createFrom().item(false)
        : queue.remove(message);
  }

  private Uni<Boolean> follow(AnnouncedChange change, WorkMessage message, EventStream stream) {
    return subscribers
        .tell(
            stream,
            subscriber ->
                observer.followed(
                    subscriber,
                    change.stream(),
                    Duration.between(change.announcedAt(), clock.instant())))
        .chain(() -> queue.remove(message));
  }

  private Uni<Boolean> failed(AnnouncedChange change, WorkMessage message, Throwable failure) {
    observer.failed(change.stream(), message.takes(), failure);
    return message.takes() < options.mostTakes() ? Uni.createFrom().item(false) : putAside(message);
  }

  private Uni<Boolean> putAside(WorkMessage message) {
    return poison
        .put(message.text(), Duration.ZERO)
        .invoke(() -> observer.poisoned(message.text()))
        .chain(() -> queue.remove(message));
  }

  private void inBackground(Uni<?> work) {
    executor.execute(() -> work.subscribe().with(_ -> {}, observer::unavailable));
  }
}
