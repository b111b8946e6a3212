package dev.readback.eventsourcing.following;

import static dev.readback.eventsourcing.handling.HandOff.Outcome.NOTHING_RECORDED;
import static dev.readback.eventsourcing.handling.HandOff.Outcome.RECORDED;
import static dev.readback.eventsourcing.handling.HandOff.Outcome.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.eventsourcing.CommandId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What becomes of a change, whatever becomes of the process that made it. */
class FollowingTest extends Processes {

  @Test
  void a_change_is_followed_at_once_and_no_message_stays() {
    change(running(AT_ONCE), RECORDED);

    assertEquals(List.of(stream), subscriber.told);
    assertEquals(0, size());
    assertEquals(List.of("followed"), observed);
  }

  @Test
  void a_stream_is_loaded_once_for_all_who_follow_it() {
    var other = new Subscriber();
    subscribers.add(other);

    change(running(AT_ONCE), RECORDED);

    assertEquals(1, subscriber.streams.getFirst().version());
    assertSame(subscriber.streams.getFirst(), other.streams.getFirst());
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
}
