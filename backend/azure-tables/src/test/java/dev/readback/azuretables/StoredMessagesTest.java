package dev.readback.azuretables;

import static dev.readback.azuretables.Azurite.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.azure.storage.queue.QueueClient;
import com.azure.storage.queue.QueueServiceClientBuilder;
import com.azure.storage.queue.models.QueueStorageException;
import dev.readback.eventsourcing.store.WorkMessage;
import dev.readback.eventsourcing.store.WorkQueue;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in a queue, and what a queue and its messages may be. */
class StoredMessagesTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  private final String prefix = Azurite.freshPrefix();
  private final FaultyProxy proxy = FaultyProxy.beforeQueues();
  private final AzureTables tables = proxy.tables(prefix, Duration.ofSeconds(5));
  private final WorkQueue queue = tables.workQueue("work");

  @AfterEach
  void close() {
    proxy.close();
  }

  @Test
  void a_message_lies_there_in_base64_and_never_expires() {
    await(queue.put("bookings/ü", Duration.ZERO));

    var stored = rawQueue().peekMessage();
    assertEquals("Ym9va2luZ3Mvw7w=", stored.getBody().toString());
    assertTrue(stored.getExpirationTime().isAfter(OffsetDateTime.now().plusYears(1_000)));
  }

  @Test
  void a_message_that_somebody_else_put_in_plain_text_is_given_as_it_is() {
    rawQueue().create();
    rawQueue().sendMessage("bookings/b-1");

    assertEquals("bookings/b-1", take().getFirst().text());
  }

  @Test
  void a_text_may_be_empty() {
    await(queue.put("", Duration.ZERO));

    assertEquals("", take().getFirst().text());
  }

  @Test
  void half_a_pair_of_surrogates_is_no_text() {
    assertThrows(IllegalArgumentException.class, () -> queue.put("\ud83d", Duration.ZERO));
    assertEquals(List.of(), proxy.seen());
  }

  @ParameterizedTest
  @CsvSource({"PT0S, 0", "PT0.001S, 1", "PT1S, 1", "PT1.5S, 2", "P7D, 604800"})
  void a_delay_is_rounded_up_to_seconds(Duration delay, int seconds) {
    await(tables.createQueues(List.of("work")));

    await(queue.put("later", delay));

    String uri = proxy.seen().getLast().uri();
    assertTrue(uri.contains("visibilitytimeout=" + seconds + "&"), uri);
  }

  @Test
  void a_taker_has_a_second_at_least() {
    await(queue.put("due", Duration.ZERO));

    await(queue.take(1, Duration.ZERO));

    String uri = proxy.seen().getLast().uri();
    assertTrue(uri.endsWith("visibilitytimeout=1"), uri);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-1S", "P7DT1S", "P365000000000D"})
  void a_message_is_hidden_for_7_days_at_most(Duration time) {
    assertThrows(IllegalArgumentException.class, () -> queue.put("text", time));
    assertThrows(IllegalArgumentException.class, () -> queue.take(1, time));
    assertEquals(List.of(), proxy.seen());
  }

  @Test
  void a_queue_that_was_never_written_is_empty_and_not_made() {
    assertEquals(List.of(), take());
    assertEquals(0, await(queue.size()));
    assertEquals(Optional.empty(), await(queue.oldestDue()));
    assertFalse(await(queue.remove(new WorkMessage("id", "receipt", "text", 1))));

    var missing = assertThrows(QueueStorageException.class, () -> rawQueue().getProperties());
    assertEquals(404, missing.getStatusCode());
  }

  @Test
  void a_queue_is_made_by_the_first_put_and_by_no_other() {
    await(queue.put("first", Duration.ZERO));
    assertEquals(3, proxy.seen().size(), "requests sent");

    await(queue.put("second", Duration.ZERO));
    assertEquals(4, proxy.seen().size(), "requests sent");
    assertEquals(2, take().size());
  }

  @Test
  void queues_may_be_there_already() {
    await(tables.createQueues(List.of("work", "work-poison")));
    await(tables.createQueues(List.of("work", "other")));
    int before = proxy.seen().size();

    await(queue.put("first", Duration.ZERO));

    assertEquals(4, before);
    assertEquals(1, proxy.seen().size() - before, "no queue made by the put");
  }

  @Test
  void queues_of_two_names_do_not_touch_each_other() {
    await(tables.workQueue("work-poison").put("poison", Duration.ZERO));
    await(queue.put("work", Duration.ZERO));

    assertEquals(List.of("work"), take().stream().map(WorkMessage::text).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Work", "-work", "work-", "work--poison", "work_poison", "wörk", "/"})
  void a_name_that_is_none_is_a_defect_of_the_caller(String name) {
    assertThrows(IllegalArgumentException.class, () -> tables.workQueue(name));
    assertThrows(IllegalArgumentException.class, () -> await(tables.createQueues(List.of(name))));
    assertEquals(List.of(), proxy.seen());
  }

  @Test
  void a_name_has_3_to_63_characters_with_the_prefix() {
    String longest = "q".repeat(63 - prefix.length());
    await(tables.workQueue(longest).put("text", Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> tables.workQueue(longest + "q"));

    var bare = Azurite.tables("");
    assertEquals(0, await(bare.workQueue("abc").size()));
    assertThrows(IllegalArgumentException.class, () -> bare.workQueue("ab"));
  }

  private List<WorkMessage> take() {
    return await(queue.take(32, LONG));
  }

  /** The SDK's own client, past the queue to test. */
  private QueueClient rawQueue() {
    return new QueueServiceClientBuilder()
        .connectionString(Azurite.SERVER.connectionString())
        .httpClient(new VertxTransport(Azurite.VERTX, Azurite.PATIENCE))
        .buildClient()
        .getQueueClient(prefix + "work");
  }
}
