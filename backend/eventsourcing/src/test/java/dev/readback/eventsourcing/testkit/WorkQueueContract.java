package dev.readback.eventsourcing.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.eventsourcing.store.WorkMessage;
import dev.readback.eventsourcing.store.WorkQueue;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What a {@link WorkQueue} has to do. Extend it, give it an empty queue and a way to wait, and run
 * it.
 */
public abstract class WorkQueueContract {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Duration SHORT = Duration.ofSeconds(1);

  /** The queue to test, empty when the test begins; the same one at every call. */
  protected abstract WorkQueue queue();

  /** Lets so much time go by for the queue. */
  protected abstract void pass(Duration time);

  @Test
  void a_message_that_is_due_is_taken_with_its_text() {
    put("bookings/b1 – 中文 & <b>", Duration.ZERO);

    WorkMessage taken = takeOne(LONG);

    assertEquals("bookings/b1 – 中文 & <b>", taken.text());
    assertEquals(1, taken.takes());
  }

  @Test
  void nobody_is_given_a_message_before_its_delay_is_over() {
    put("later", SHORT);
    put("now", Duration.ZERO);

    assertEquals("now", takeOne(LONG).text());
    assertEquals(List.of(), take(32, LONG));

    pass(SHORT.multipliedBy(2));
    assertEquals("later", takeOne(LONG).text());
  }

  @Test
  void its_putter_removes_a_message_before_anybody_takes_it() {
    WorkMessage put = put("done", SHORT);

    assertTrue(remove(put));

    pass(SHORT.multipliedBy(2));
    assertEquals(List.of(), take(32, LONG));
    assertFalse(remove(put));
  }

  @Test
  void its_putter_removes_a_message_even_when_it_has_come_due() {
    WorkMessage put = put("slow", Duration.ZERO);

    assertTrue(remove(put));

    assertEquals(List.of(), take(32, LONG));
  }

  @Test
  void a_message_that_somebody_took_is_no_longer_its_putters() {
    WorkMessage put = put("taken", Duration.ZERO);
    WorkMessage taken = takeOne(LONG);

    assertFalse(remove(put));
    assertTrue(remove(taken));
  }

  @Test
  void a_message_is_given_to_one_taker_at_a_time() {
    put("once", Duration.ZERO);

    takeOne(LONG);

    assertEquals(List.of(), take(32, LONG));
  }

  @Test
  void what_a_taker_does_not_finish_is_given_to_the_next() {
    put("again", Duration.ZERO);
    WorkMessage first = takeOne(SHORT);

    pass(SHORT.multipliedBy(2));
    WorkMessage second = takeOne(LONG);

    assertEquals(first.id(), second.id());
    assertEquals(2, second.takes());
    assertFalse(remove(first));
    assertTrue(remove(second));
  }

  @Test
  void many_messages_are_taken_each_once() {
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < 40; i++) {
      texts.add("m" + i);
      put("m" + i, Duration.ZERO);
    }

    List<String> taken = new ArrayList<>();
    for (List<WorkMessage> some = take(32, LONG); !some.isEmpty(); some = take(32, LONG)) {
      assertTrue(some.size() <= 32);
      some.forEach(message -> taken.add(message.text()));
    }

    assertEquals(40, taken.size());
    assertEquals(texts, new HashSet<>(taken));
  }

  @Test
  void a_text_may_have_48_KiB_and_no_more() {
    String longest = "ü".repeat(WorkQueue.MOST_BYTES / 2);

    put(longest, Duration.ZERO);

    assertThrows(IllegalArgumentException.class, () -> put(longest + "u", Duration.ZERO));
    assertEquals(longest, takeOne(LONG).text());
  }

  @Test
  void nobody_takes_none_or_more_than_32() {
    put("one", Duration.ZERO);

    assertThrows(IllegalArgumentException.class, () -> take(0, LONG));
    assertThrows(IllegalArgumentException.class, () -> take(33, LONG));
    assertEquals("one", takeOne(LONG).text());
  }

  @Test
  void its_size_counts_what_is_due_what_is_not_and_what_somebody_has() {
    put("due", Duration.ZERO);
    put("taken", Duration.ZERO);
    put("later", LONG);
    takeOne(LONG);

    assertTrue(await(queue().size()) >= 3);
  }

  @Test
  void an_empty_queue_has_the_size_0() {
    WorkMessage put = put("only", LONG);
    assertTrue(await(queue().size()) >= 1);

    remove(put);

    assertEquals(0, await(queue().size()));
  }

  @Test
  void the_oldest_message_that_is_due_tells_when_it_was_put() {
    put("first", Duration.ZERO);
    pass(SHORT.multipliedBy(2));
    put("second", Duration.ZERO);
    put("later", LONG);

    Instant oldest = await(queue().oldestDue()).orElseThrow();
    String oldestText = takeOne(LONG).text();
    Instant next = await(queue().oldestDue()).orElseThrow();

    assertEquals("first", oldestText);
    assertTrue(oldest.isBefore(next), oldest + " is not before " + next);
  }

  @Test
  void a_message_that_is_not_due_is_not_the_oldest_one() {
    put("due", Duration.ZERO);
    assertTrue(await(queue().oldestDue()).isPresent());

    takeOne(LONG);
    put("later", LONG);

    assertEquals(Optional.empty(), await(queue().oldestDue()));
  }

  private WorkMessage put(String text, Duration delay) {
    return await(queue().put(text, delay));
  }

  private WorkMessage takeOne(Duration hiddenFor) {
    List<WorkMessage> taken = take(1, hiddenFor);
    assertEquals(1, taken.size());
    return taken.getFirst();
  }

  private List<WorkMessage> take(int most, Duration hiddenFor) {
    return await(queue().take(most, hiddenFor));
  }

  private boolean remove(WorkMessage message) {
    return await(queue().remove(message));
  }

  private static <T> T await(Uni<T> uni) {
    return uni.await().atMost(PATIENCE);
  }
}
