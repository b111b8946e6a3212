package dev.readback.azuretables;

import static dev.readback.azuretables.Azurite.await;
import static dev.readback.eventsourcing.testkit.Streams.command;
import static dev.readback.eventsourcing.testkit.Streams.events;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.azuretables.FaultyProxy.Kind;
import dev.readback.azuretables.FaultyProxy.Seen;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.testkit.Streams;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is read without its ETag, and what needs it. */
class MinimalMetadataTest {
  private static final Pattern METADATA = Pattern.compile("odata%3D(\\w+)metadata");

  private final FaultyProxy proxy = FaultyProxy.beforeAzurite();
  private final AzureTables tables = proxy.tables();

  @AfterEach
  void close() {
    tables.close();
    proxy.close();
  }

  @Test
  void a_stream_is_read_with_no_more_metadata_than_its_types_need() {
    StreamId stream = Streams.fresh();
    await(tables.eventStore().append(stream, 0, command(), events(2)));
    proxy.seen().clear();

    assertEquals(2, await(tables.eventStore().load(stream)).version());

    assertEquals(List.of("minimal"), metadataOfReads());
  }

  @Test
  void a_page_of_a_read_model_too() {
    await(tables.readModelStore().put(row(1)));
    proxy.seen().clear();

    var page = await(tables.readModelStore().page("orders", "alice", "open", "", 10));

    assertEquals(List.of(row(1)), page.rows());
    assertEquals(List.of("minimal"), metadataOfReads());
  }

  @Test
  void a_row_that_is_about_to_be_replaced_is_read_with_its_etag() {
    await(tables.readModelStore().put(row(1)));
    proxy.seen().clear();

    await(tables.readModelStore().put(row(2)));

    assertEquals(List.of("full"), metadataOfReads());
  }

  private static ReadModelRow row(long version) {
    return new ReadModelRow("orders", "alice", "b-1", version, "2026", Set.of("open"), "{}");
  }

  private List<String> metadataOfReads() {
    return proxy.seen(Kind.READ).stream()
        .map(Seen::uri)
        .map(MinimalMetadataTest::metadata)
        .toList();
  }

  private static String metadata(String uri) {
    var found = METADATA.matcher(uri);
    return found.find() ? found.group(1) : "none: " + uri;
  }
}
