package dev.readback.azuretables;

import static dev.readback.azuretables.Azurite.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.azuretables.FaultyProxy.Kind;
import dev.readback.eventsourcing.store.StoreUnavailable;
import dev.readback.eventsourcing.store.WorkMessage;
import dev.readback.eventsourcing.store.WorkQueue;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the network and the service may do to a request, and what a queue makes of it. */
class QueueFailuresTest {
  private static final Duration TIME_LIMIT = Duration.ofMillis(1_500);
  private static final Duration SOON = TIME_LIMIT.multipliedBy(2);
  private static final Duration LONG = Duration.ofMinutes(5);

  private final String prefix = Azurite.freshPrefix();
  private final FaultyProxy proxy = FaultyProxy.beforeQueues();
  private final WorkQueue queue = proxy.tables(prefix, TIME_LIMIT).workQueue("work");
  private final WorkQueue direct = Azurite.tables(prefix).workQueue("work");

  @BeforeEach
  void makeQueue() {
    await(Azurite.tables(prefix).createQueues(List.of("work")));
  }

  @AfterEach
  void close() {
    proxy.close();
  }

  static Stream<Named<Fault>> faults() {
    return Stream.of(
        Named.of("connection broken before", Fault.brokenBefore()),
        Named.of("connection broken afterwards", Fault.brokenAfterwards()),
        Named.of("request never arrives", Fault.silent()),
        Named.of("answer never comes", Fault.silentAfterwards()),
        Named.of("overload", Fault.refusedByQueue(503, "ServerBusy")),
        Named.of("no error code", Fault.answered(500, "text/plain", "no")),
        Named.of("queue being deleted", Fault.refusedByQueue(409, "QueueBeingDeleted")));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void what_changes_a_queue_is_sent_once_and_fails_soon(Fault fault) {
    WorkMessage put = await(direct.put("work", Duration.ZERO));

    proxy.next(Kind.OTHER_WRITE, fault, fault).next(Kind.READ, fault);
    assertUnavailable(queue.put("more", Duration.ZERO));
    assertUnavailable(queue.remove(put));
    assertUnavailable(queue.take(1, LONG));

    assertEquals(3, proxy.seen().size(), "requests sent");
  }

  @Test
  void a_put_whose_answer_was_lost_left_a_message_and_may_be_repeated() {
    proxy.next(Kind.OTHER_WRITE, Fault.brokenAfterwards());
    assertUnavailable(queue.put("work", Duration.ZERO));

    await(queue.put("work", Duration.ZERO));

    assertEquals(List.of("work", "work"), texts(await(direct.take(32, LONG))));
  }

  @Test
  void a_removal_whose_answer_was_lost_is_told_as_not_ours_when_it_is_repeated() {
    WorkMessage put = await(queue.put("work", Duration.ZERO));
    proxy.next(Kind.OTHER_WRITE, Fault.brokenAfterwards());
    assertUnavailable(queue.remove(put));

    assertFalse(await(queue.remove(put)));

    assertEquals(0, await(direct.size()));
  }

  @Test
  void messages_whose_taker_never_learned_of_them_are_given_again() throws Exception {
    await(queue.put("work", Duration.ZERO));
    proxy.next(Kind.READ, Fault.brokenAfterwards());
    assertUnavailable(queue.take(1, Duration.ofSeconds(1)));

    Thread.sleep(1_500);

    WorkMessage taken = await(queue.take(1, LONG)).getFirst();
    assertEquals(2, taken.takes());
  }

  @Test
  void a_look_at_a_queue_gets_over_a_broken_connection_and_an_overload() {
    await(queue.put("work", Duration.ZERO));
    proxy.next(Kind.READ, Fault.brokenBefore(), Fault.refusedByQueue(503, "ServerBusy"));
    assertEquals(1, await(queue.size()));

    proxy.next(Kind.READ, Fault.brokenBefore());
    assertTrue(await(queue.oldestDue()).isPresent());
  }

  @Test
  void a_look_at_a_queue_without_an_answer_soon_is_unavailability() {
    proxy.next(Kind.READ, Fault.silent());

    var failure = assertUnavailable(queue.size());

    assertInstanceOf(TimeoutException.class, failure.getCause());
  }

  @Test
  void a_queue_that_cannot_be_made_is_unavailability() {
    proxy.next(
        Kind.OTHER_WRITE,
        Fault.refusedByQueue(404, "QueueNotFound"),
        Fault.refusedByQueue(503, "ServerBusy"));
    proxy.next(
        Kind.OTHER_WRITE,
        Fault.refusedByQueue(503, "ServerBusy"),
        Fault.refusedByQueue(503, "ServerBusy"));

    assertUnavailable(queue.put("work", Duration.ZERO));

    assertEquals(0, await(direct.size()));
  }

  private static List<String> texts(List<WorkMessage> messages) {
    return messages.stream().map(WorkMessage::text).toList();
  }

  private static StoreUnavailable assertUnavailable(Uni<?> operation) {
    return assertTimeout(SOON, () -> assertThrows(StoreUnavailable.class, () -> await(operation)));
  }
}
