package dev.readback.eventsourcing.following;

import static dev.readback.eventsourcing.handling.HandOff.Outcome.RECORDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.eventsourcing.store.WorkQueue;
import dev.readback.eventsourcing.testkit.Streams;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What a process tells of what there is to follow, and how it ends. */
class FollowingStateTest extends Processes {

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
        events, changes, aside, List.of(), OPTIONS, FollowingObserver.NONE, clock, AT_ONCE, TIMER);
  }
}
