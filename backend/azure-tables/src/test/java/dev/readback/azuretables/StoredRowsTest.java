package dev.readback.azuretables;

import static dev.readback.azuretables.Azurite.await;
import static dev.readback.eventsourcing.testkit.Streams.command;
import static dev.readback.eventsourcing.testkit.Streams.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.azure.data.tables.TableClient;
import com.azure.data.tables.models.TableEntity;
import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.CorruptStream;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.VersionConflict;
import dev.readback.eventsourcing.testkit.Streams;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies in a table, and what happens when somebody else wrote it. */
class StoredRowsTest {
  private static final String PREFIX = Azurite.freshPrefix();
  private static final TableClient RAW = Azurite.rawTable(PREFIX + "contracts");

  private final EventStore store = Azurite.tables(PREFIX).eventStore();
  private final StreamId stream = Streams.fresh();

  @Test
  void an_event_is_one_row_with_these_columns() {
    await(store.append(stream, 0, new CommandId("c-1"), events(1)));

    Map<String, Object> columns =
        new TreeMap<>(RAW.getEntity(stream.key(), "0000000001").getProperties());
    columns.keySet().removeIf(name -> name.contains("odata.") || name.equals("Timestamp"));
    assertEquals(
        Map.ofEntries(
            Map.entry("PartitionKey", stream.key()),
            Map.entry("RowKey", "0000000001"),
            Map.entry("type", "noted"),
            Map.entry("schema", 1),
            Map.entry("data", "{\"n\":1}"),
            Map.entry("command", "c-1"),
            Map.entry("fingerprint", "fingerprint"),
            Map.entry("actor", "ada"),
            Map.entry("actorName", "Ada Lovelace"),
            Map.entry("at", "2026-11-24T10:15:30.123Z"),
            Map.entry("trace", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")),
        columns);
  }

  @Test
  void a_failure_in_the_middle_of_an_append_leaves_nothing_of_it() {
    put("0000000003", _ -> {});

    assertThrows(VersionConflict.class, () -> await(store.append(stream, 0, command(), events(3))));

    assertEquals(1, RAW.listEntities().stream().filter(this::isOfStream).count(), "rows");
  }

  @Test
  void a_missing_version_makes_the_stream_corrupt() {
    await(store.append(stream, 0, command(), events(2)));
    put("0000000004", _ -> {});

    var corrupt = assertThrows(CorruptStream.class, () -> await(store.load(stream)));

    assertEquals("Stream " + stream + " has version 4 where 3 should be", corrupt.getMessage());
  }

  @Test
  void a_version_that_stands_twice_makes_the_stream_corrupt() {
    await(store.append(stream, 0, command(), events(1)));
    put("1", _ -> {});

    assertThrows(CorruptStream.class, () -> await(store.load(stream)));
  }

  @ParameterizedTest
  @MethodSource
  void a_row_that_is_no_event_makes_the_stream_corrupt(Consumer<TableEntity> damage) {
    await(store.append(stream, 0, command(), events(1)));
    put("0000000002", damage);

    var corrupt = assertThrows(CorruptStream.class, () -> await(store.load(stream)));

    assertEquals(
        "Stream " + stream + " has something else than an event at version 2",
        corrupt.getMessage());
    assertNotNull(corrupt.getCause());
  }

  static Stream<Named<Consumer<TableEntity>>> a_row_that_is_no_event_makes_the_stream_corrupt() {
    return Stream.of(
        Named.of("no data", row -> row.getProperties().remove("data")),
        Named.of("no schema version", row -> row.getProperties().remove("schema")),
        Named.of("a schema version in words", row -> row.addProperty("schema", "one")),
        Named.of("a number for a type", row -> row.addProperty("type", 7)),
        Named.of("no time", row -> row.addProperty("at", "yesterday")),
        Named.of("an empty command id", row -> row.addProperty("command", "")));
  }

  @Test
  void a_row_key_that_is_no_version_makes_the_stream_corrupt() {
    put("first", _ -> {});

    assertThrows(CorruptStream.class, () -> await(store.load(stream)));
  }

  /** A row like those of the store, but for the damage. */
  private void put(String rowKey, Consumer<TableEntity> damage) {
    var row =
        new TableEntity(stream.key(), rowKey)
            .addProperty("type", "noted")
            .addProperty("schema", 1)
            .addProperty("data", "{}")
            .addProperty("command", "c-0")
            .addProperty("fingerprint", "f")
            .addProperty("actor", "eve")
            .addProperty("actorName", "Eve")
            .addProperty("at", "2026-11-24T10:15:30.123Z");
    damage.accept(row);
    RAW.createEntity(row);
  }

  private boolean isOfStream(TableEntity row) {
    return row.getPartitionKey().equals(stream.key());
  }
}
