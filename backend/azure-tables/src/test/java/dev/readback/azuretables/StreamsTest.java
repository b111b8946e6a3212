package dev.readback.azuretables;

import static dev.readback.azuretables.Azurite.await;
import static dev.readback.eventsourcing.testkit.Streams.command;
import static dev.readback.eventsourcing.testkit.Streams.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.azure.data.tables.models.TableEntity;
import com.azure.data.tables.models.TableTransactionAction;
import com.azure.data.tables.models.TableTransactionActionType;
import dev.readback.azuretables.FaultyProxy.Kind;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.StoreUnavailable;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All streams of a category. */
class StreamsTest {
  private static final String CATEGORY = "contracts";

  private final String prefix = Azurite.freshPrefix();
  private final FaultyProxy proxy = FaultyProxy.beforeAzurite();
  private final EventStore store = proxy.tables(prefix, Duration.ofMillis(300)).eventStore();

  @AfterEach
  void close() {
    proxy.close();
  }

  @Test
  void a_category_over_many_pages_is_told_whole() {
    storeStreams(2_100);

    List<StreamId> streams = streams();

    assertEquals(2_100, streams.size());
    assertEquals(2_100, Set.copyOf(streams).size());
    assertEquals(3, proxy.seen(Kind.READ).size(), "pages");
  }

  @Test
  void pages_are_read_as_they_are_wanted() {
    storeStreams(2_100);
    var subscriber =
        store.streams(CATEGORY).subscribe().withSubscriber(AssertSubscriber.create(10));

    subscriber.awaitItems(10);
    assertEquals(1, proxy.seen(Kind.READ).size(), "pages");

    subscriber.awaitNextItems(1_500);
    assertEquals(2, proxy.seen(Kind.READ).size(), "pages");

    subscriber.cancel();
    assertEquals(1_510, subscriber.getItems().size());
  }

  @Test
  void a_subscriber_may_take_its_time_longer_than_the_time_limit() throws Exception {
    storeStreams(1_100);
    var subscriber =
        store.streams(CATEGORY).subscribe().withSubscriber(AssertSubscriber.create(10));
    subscriber.awaitItems(10);

    Thread.sleep(6_000);

    subscriber.request(Long.MAX_VALUE);
    assertEquals(1_100, subscriber.awaitCompletion().getItems().size());
  }

  @Test
  void only_the_keys_of_streams_are_read() {
    await(store(prefix).append(new StreamId(CATEGORY, "it's"), 0, command(), events(3)));

    assertEquals(List.of(new StreamId(CATEGORY, "it's")), streams());

    String uri = proxy.seen(Kind.READ).getLast().uri();
    assertTrue(uri.contains("select=PartitionKey&") || uri.endsWith("select=PartitionKey"), uri);
  }

  @Test
  void empty_pages_are_not_the_end() {
    storeStreams(3);
    proxy.next(Kind.READ, Fault.emptyPage(), Fault.emptyPage(), Fault.firstPage());

    assertEquals(3, streams().size());
  }

  @Test
  void a_category_that_was_never_written_has_no_streams() {
    assertEquals(List.of(), streams());
    assertEquals(1, proxy.seen(Kind.READ).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "Orders", "rows"})
  void a_category_that_names_no_table_is_a_defect_of_the_caller(String category) {
    assertThrows(IllegalArgumentException.class, () -> store.streams(category));
  }

  @Test
  void a_page_that_does_not_come_is_unavailability_after_those_that_came() {
    storeStreams(1_100);
    proxy.next(Kind.READ, Fault.none(), Fault.silent());
    var subscriber =
        store.streams(CATEGORY).subscribe().withSubscriber(AssertSubscriber.create(2_000));

    assertTimeout(Duration.ofSeconds(9), () -> subscriber.awaitFailure(Duration.ofSeconds(9)));

    assertEquals(1_000, subscriber.getItems().size());
    var failure = assertInstanceOf(StoreUnavailable.class, subscriber.getFailure());
    assertInstanceOf(TimeoutException.class, failure.getCause());
  }

  @Test
  void a_page_gets_over_a_broken_connection() {
    storeStreams(1_100);
    proxy.next(Kind.READ, Fault.none(), Fault.brokenBefore());

    assertEquals(1_100, streams().size());
  }

  private List<StreamId> streams() {
    return store.streams(CATEGORY).collect().asList().await().atMost(Azurite.PATIENCE);
  }

  private static EventStore store(String prefix) {
    return Azurite.tables(prefix).eventStore();
  }

  /** Two rows each. In transactions over many partitions, which only Azurite takes. */
  private void storeStreams(int count) {
    var raw = Azurite.rawTable(prefix + CATEGORY);
    for (int start = 0; start < count; start += 50) {
      raw.submitTransaction(
          IntStream.range(start, Math.min(start + 50, count))
              .boxed()
              .flatMap(i -> Stream.of(row(i, "0000000001"), row(i, "0000000002")))
              .map(row -> new TableTransactionAction(TableTransactionActionType.CREATE, row))
              .collect(Collectors.toList()));
    }
  }

  private static TableEntity row(int stream, String rowKey) {
    return new TableEntity("s%05d".formatted(stream), rowKey);
  }
}
