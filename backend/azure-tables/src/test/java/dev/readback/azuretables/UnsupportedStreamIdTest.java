package dev.readback.azuretables;

import static dev.readback.azuretables.Azurite.await;
import static dev.readback.eventsourcing.testkit.Streams.command;
import static dev.readback.eventsourcing.testkit.Streams.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.UnsupportedStreamId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsupportedStreamIdTest {
  private final FaultyProxy proxy = FaultyProxy.beforeAzurite();
  private final EventStore store = proxy.tables().eventStore();

  @AfterEach
  void close() {
    proxy.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "\\", "#", "?", "%", "\0", "\t", "\u001f", "\u007f", "\u009f", "\ud83d"})
  void a_character_that_keys_must_not_have_is_refused_before_anything_is_sent(String character) {
    refuses(new StreamId("contracts", "a" + character + "b"));
  }

  @Test
  void a_key_of_512_characters_is_stored_and_a_longer_one_is_refused_before_anything_is_sent() {
    stores(new StreamId("contracts", "k".repeat(512)));
    refuses(new StreamId("contracts", "k".repeat(513)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it's",
        "' or PartitionKey ne '",
        "a b+c&d=e;f:g,h@i!j~k^l`m|n\"o<p>q(r)s[t]u{v}w$x*y_z-.",
        " a ",
        "ä€中🚚",
        "..",
        "$batch"
      })
  void every_other_character_is_stored(String key) {
    stores(new StreamId("contracts", key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "Orders", "order-lines", "order_lines", "1st", "örders", "rows"})
  void a_category_that_names_no_table_is_refused_before_anything_is_sent(String category) {
    refuses(new StreamId(category, "a"));
  }

  @Test
  void a_category_must_leave_room_for_the_prefix() {
    int most = 63 - Azurite.freshPrefix().length();
    stores(new StreamId("c".repeat(most), "a"));
    refuses(new StreamId("c".repeat(most + 1), "a"));
  }

  private void stores(StreamId stream) {
    await(store.append(stream, 0, command(), events(2)));
    assertEquals(2, await(store.load(stream)).version());
  }

  private void refuses(StreamId stream) {
    int before = proxy.seen().size();
    assertThrows(UnsupportedStreamId.class, () -> await(store.load(stream)));
    assertThrows(
        UnsupportedStreamId.class, () -> await(store.append(stream, 0, command(), events(1))));
    assertEquals(before, proxy.seen().size(), "requests sent");
  }
}
