package dev.readback.eventsourcing.following;

import static dev.readback.eventsourcing.handling.HandOff.Outcome.NOTHING_RECORDED;
import static dev.readback.eventsourcing.handling.HandOff.Outcome.RECORDED;
import static dev.readback.eventsourcing.handling.HandOff.Outcome.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.handling.HandOff.Outcome;
import dev.readback.eventsourcing.inmemory.InMemoryEventStore;
import dev.readback.eventsourcing.inmemory.InMemoryWorkQueue;
import dev.readback.eventsourcing.store.WorkQueue;
import dev.readback.eventsourcing.testkit.Streams;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two processes with a clock of their own making, on one store and one queue. */
class FollowingTest {
  private static final Duration DELAY = Duration.ofSeconds(10);
  private static final Duration WORKING_TIME = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Executor AT_ONCE = Runnable::run;
  private static final ScheduledExecutorService TIMER = Infrastructure.getDefaultWorkerPool();
  private static final Executor NEVER = _ -> {};
  private static final FollowingOptions OPTIONS =
      new FollowingOptions(DELAY, WORKING_TIME, 3, 2, Duration.ofMillis(5), Duration.ofMillis(20));

  private volatile Instant now = Instant.parse("2026-11-24T10:00:00Z");
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private final InMemoryEventStore events = new InMemoryEventStore();
  private final InMemoryWorkQueue queue = new InMemoryWorkQueue(clock);
  private final InMemoryWorkQueue poison = new InMemoryWorkQueue(clock);
  private final Subscriber subscriber = new Subscriber();
  private final List<String> observed = new CopyOnWriteArrayList<>();
  private final List<Following> all = new ArrayList<>();
  private final StreamId stream = Streams.fresh();

  @AfterEach
  void stop() {
    all.forEach(Following::pause);
  }

  @Test
  void a_change_is_followed_at_once_and_no_message_stays() {
    change(running(AT_ONCE), RECORDED);

    assertEquals(List.of(stream), subscriber.told);
    assertEquals(0, size());
    assertEquals(List.of("followed"), observed);
  }

  @Test
  void a_command_that_recorded_nothing_leaves_no_message_and_tells_nobody() {
    change(running(AT_ONCE), NOTHING_RECORDED);

    assertEquals(0, size());
    assertEquals(List.of(), subscriber.told);
  }

  @Test
  void what_a_dead_process_recorded_is_followed_by_another_when_the_delay_is_over() {
    Following dying = running(NEVER);
    change(dying, RECORDED);
    dying.pause();
    Following other = running(AT_ONCE);

    assertEquals(1, size());
    now = now.plus(DELAY);
    until(() -> size() == 0);

    assertEquals(List.of(stream), subscriber.told);
    assertTrue(done(other));
  }

  @Test
  void an_unknown_outcome_is_looked_up_in_the_stream() {
    Following following = running(AT_ONCE);
    CommandId command = change(following, UNKNOWN);
    assertEquals(1, size());
    record(command);

    now = now.plus(DELAY);
    until(() -> size() == 0);

    assertEquals(List.of(stream), subscriber.told);
  }

  @Test
  void a_message_that_is_taken_before_its_events_are_there_stays_until_they_are() {
    CommandId command = announce(running(AT_ONCE));
    now = now.plus(DELAY);
    until(() -> queue.oldestDue().await().indefinitely().isEmpty());
    assertEquals(1, size());

    record(command);
    now = now.plus(WORKING_TIME);
    until(() -> size() == 0);

    assertEquals(List.of(stream), subscriber.told);
  }

  @Test
  void a_message_whose_events_never_come_is_dropped_in_the_end() {
    announce(running(AT_ONCE));

    for (int take = 1; take <= 4; take++) {
      assertEquals(1, size());
      now = now.plus(WORKING_TIME);
      until(() -> queue.oldestDue().await().indefinitely().isEmpty());
    }

    until(() -> size() == 0);
    assertEquals(List.of(), subscriber.told);
    assertEquals(0, poisoned());
  }

  @Test
  void a_subscriber_that_fails_is_told_again() {
    subscriber.failures = 1;
    change(running(AT_ONCE), RECORDED);
    assertEquals(1, size());

    now = now.plus(DELAY);
    until(() -> size() == 0);

    assertEquals(List.of("failed 0", "followed"), observed);
  }

  @Test
  void a_message_that_fails_too_often_is_kept_aside_counted_and_can_be_given_out_again() {
    subscriber.failures = 4; // its own process, and three takes
    Following following = running(AT_ONCE);
    change(following, RECORDED);
    for (int take = 1; take <= 3; take++) {
      now = now.plus(WORKING_TIME);
      int told = take + 1;
      until(() -> subscriber.attempts == told);
    }
    until(() -> poisoned() == 1);
    until(() -> size() == 0);
    assertFalse(done(following));
    assertTrue(observed.contains("poisoned"));

    assertEquals(1, following.replayPoisoned().await().indefinitely());

    until(() -> size() == 0);
    assertEquals(0, poisoned());
    assertEquals(List.of(stream), subscriber.told);
    assertTrue(done(following));
  }

  @Test
  void a_message_that_nobody_understands_is_kept_aside() {
    queue.put("what is this", Duration.ZERO).await().indefinitely();
    queue.put("a b c yesterday", Duration.ZERO).await().indefinitely();

    running(AT_ONCE);

    until(() -> poisoned() == 2);
    until(() -> size() == 0);
    now = now.plusSeconds(7);
    assertEquals(Duration.ofSeconds(7), lag(all.getFirst()));
  }

  @Test
  void a_process_that_does_not_follow_leaves_its_changes_to_others_at_once() {
    change(following(AT_ONCE), RECORDED);
    assertEquals(List.of(), subscriber.told);

    running(AT_ONCE);

    until(() -> size() == 0);
    assertEquals(List.of(stream), subscriber.told);
  }

  @Test
  void a_process_with_its_hands_full_leaves_changes_to_others() {
    subscriber.gate = new CompletableFuture<>();
    Following busy = running(AT_ONCE);
    for (int i = 0; i < 3; i++) {
      change(busy, RECORDED);
    }
    assertEquals(2, subscriber.attempts);

    subscriber.gate.complete(null);

    until(() -> size() == 0);
    assertEquals(3, subscriber.told.size());
  }

  @Test
  void stopping_waits_for_what_is_in_hand_but_not_for_ever() {
    subscriber.gate = new CompletableFuture<>();
    Following following = running(AT_ONCE);
    change(following, RECORDED);
    var stopping = following.stop(Duration.ofMinutes(1)).subscribeAsCompletionStage();
    assertFalse(stopping.isDone());

    subscriber.gate.complete(null);
    assertTrue(stopping.join());

    subscriber.gate = new CompletableFuture<>();
    following.start();
    change(following, RECORDED);
    var waiting = following.stop(Duration.ofMinutes(1)).subscribeAsCompletionStage();
    now = now.plus(Duration.ofMinutes(2));
    assertFalse(waiting.join());
  }

  @Test
  void the_lag_is_the_age_of_the_oldest_change_that_waits() {
    Following following = following(AT_ONCE);
    assertEquals(Duration.ZERO, lag(following));

    change(following, RECORDED);
    now = now.plusSeconds(7);
    change(following, RECORDED);

    assertEquals(Duration.ofSeconds(7), lag(following));
    following.start();
    until(() -> size() == 0);
    assertEquals(Duration.ZERO, lag(following));
  }

  @Test
  void nothing_is_announced_while_the_queue_is_away() {
    var following =
        new Following(
            events,
            new AbsentWorkQueue(),
            poison,
            List.of(),
            OPTIONS,
            FollowingObserver.NONE,
            clock,
            AT_ONCE,
            TIMER);

    var announcing = following.handOff().announce(stream, Streams.command());

    assertThrows(RuntimeException.class, () -> announcing.await().indefinitely());
  }

  @Test
  void a_queue_that_was_away_is_looked_at_again() {
    var away = new AbsentWorkQueue();
    List<Throwable> failures = new CopyOnWriteArrayList<>();
    var observer =
        new FollowingObserver() {
          @Override
          public void unavailable(Throwable failure) {
            failures.add(failure);
          }
        };
    var following =
        new Following(events, away, poison, List.of(), OPTIONS, observer, clock, AT_ONCE, TIMER);
    all.add(following);

    following.start();

    until(() -> failures.size() > 2);
  }

  @Test
  void a_message_on_its_way_to_the_other_queue_is_not_missed() {
    var movesAway = new MovingWorkQueue(queue, poison);
    var moving = new MovingWorkQueue(poison, queue);
    queue.put("what is this", Duration.ZERO).await().indefinitely();

    assertFalse(done(reading(movesAway, poison)), "it went aside");
    assertFalse(done(reading(queue, moving)), "it was given out again");
  }

  private Following reading(WorkQueue changes, WorkQueue aside) {
    return new Following(
        events,
        changes,
        aside,
        List.of(),
        OPTIONS,
        FollowingObserver.NONE,
        clock,
        AT_ONCE,
        Infrastructure.getDefaultWorkerPool());
  }

  private Following following(Executor executor) {
    var observer =
        new FollowingObserver() {
          @Override
          public void followed(StreamSubscriber subscriber, StreamId stream, Duration lag) {
            observed.add("followed");
          }

          @Override
          public void failed(StreamId stream, int takes, Throwable failure) {
            observed.add("failed " + takes);
          }

          @Override
          public void poisoned(String text) {
            observed.add("poisoned");
          }
        };
    var following =
        new Following(
            events, queue, poison, List.of(subscriber), OPTIONS, observer, clock, executor, TIMER);
    all.add(following);
    return following;
  }

  private Following running(Executor executor) {
    Following following = following(executor);
    following.start();
    return following;
  }

  private CommandId announce(Following following) {
    CommandId command = Streams.command();
    following.handOff().announce(stream, command).await().indefinitely();
    return command;
  }

  private CommandId change(Following following, Outcome outcome) {
    CommandId command = Streams.command();
    var announced = following.handOff().announce(stream, command).await().indefinitely();
    if (outcome == RECORDED) {
      record(command);
    }
    announced.settle(outcome);
    return command;
  }

  private void record(CommandId command) {
    long version = events.load(stream).await().indefinitely().version();
    events.append(stream, version, command, Streams.events(1)).await().indefinitely();
  }

  private long size() {
    return queue.size().await().indefinitely();
  }

  private long poisoned() {
    return poison.size().await().indefinitely();
  }

  private static boolean done(Following following) {
    return following.isDone().await().indefinitely();
  }

  private static Duration lag(Following following) {
    return following.lag().await().indefinitely();
  }

  private static void until(BooleanSupplier condition) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(deadline), "waited in vain");
      Thread.onSpinWait();
    }
  }

  private static final class Subscriber implements StreamSubscriber {
    final List<StreamId> told = new CopyOnWriteArrayList<>();
    volatile CompletableFuture<Void> gate = CompletableFuture.completedFuture(null);
    volatile int failures;
    volatile int attempts;

    @Override
    public String name() {
      return "test";
    }

    @Override
    public String category() {
      return "contracts";
    }

    @Override
    public synchronized Uni<Void> changed(StreamId stream) {
      attempts++;
      if (failures > 0) {
        failures--;
        return Uni.createFrom().failure(new IllegalStateException("cannot"));
      }
      return Uni.createFrom().completionStage(gate).invoke(() -> told.add(stream));
    }
  }
}
