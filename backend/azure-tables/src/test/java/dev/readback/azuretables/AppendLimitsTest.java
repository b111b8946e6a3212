package dev.readback.azuretables;

import static dev.readback.azuretables.Azurite.await;
import static dev.readback.eventsourcing.testkit.Streams.command;
import static dev.readback.eventsourcing.testkit.Streams.event;
import static dev.readback.eventsourcing.testkit.Streams.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.azure.data.tables.models.TableEntity;
import dev.readback.azuretables.FaultyProxy.Kind;
import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.EncodedEvent;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.AppendTooLarge;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.NewEvent;
import dev.readback.eventsourcing.store.Origin;
import dev.readback.eventsourcing.store.RecordedEvent;
import dev.readback.eventsourcing.testkit.Streams;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppendLimitsTest {
  private static final int MOST_CHARACTERS = 32_768;
  private static final int MOST_BYTES = 4 * 1024 * 1024;
  private static final String FULL = "x".repeat(MOST_CHARACTERS);
  private static final String TOO_LONG = FULL + "x";

  private final FaultyProxy proxy = FaultyProxy.beforeAzurite();
  private final EventStore store = proxy.tables().eventStore();
  private final StreamId stream = Streams.fresh();

  @AfterEach
  void close() {
    proxy.close();
  }

  @Test
  void a_hundred_and_one_events_are_refused_before_anything_is_sent() {
    AppendTooLarge refused = refuse(command(), events(101));

    assertEquals("events in an append", refused.limit());
    assertEquals(100, refused.most());
    assertEquals(101, refused.actual());
  }

  @ParameterizedTest
  @ValueSource(strings = {"type", "data", "command", "fingerprint", "actor", "actorName", "trace"})
  void a_text_over_32k_characters_is_refused_before_anything_is_sent(String property) {
    AppendTooLarge refused =
        refuse(
            new CommandId(property.equals("command") ? TOO_LONG : "c"),
            List.of(with(property, TOO_LONG)));

    assertEquals("characters in '" + property + "'", refused.limit());
    assertEquals(MOST_CHARACTERS + 1, refused.actual());
  }

  @Test
  void an_event_whose_texts_are_all_at_their_limit_is_stored() {
    var full =
        new NewEvent(
            new EncodedEvent(FULL, 1, FULL),
            new Origin(FULL, new Actor(FULL, FULL), Instant.EPOCH, FULL));

    await(store.append(stream, 0, new CommandId(FULL), List.of(full)));

    assertEquals(
        List.of(new RecordedEvent(1, full.event(), new CommandId(FULL), full.origin())),
        await(store.load(stream)).events());
  }

  @Test
  void a_request_of_4_mebibytes_is_stored_and_one_byte_more_is_refused_before_it_is_sent() {
    AppendTooLarge over = refuse(command(), filledUpTo(MOST_CHARACTERS));
    assertEquals("bytes in a request", over.limit());
    int fits = (int) (MOST_CHARACTERS - (over.actual() - MOST_BYTES));

    assertEquals(MOST_BYTES + 1, refuse(command(), filledUpTo(fits + 1)).actual());
    await(store.append(stream, 0, command(), filledUpTo(fits)));

    assertEquals(64, await(store.load(stream)).version());
    int sent = proxy.seen(Kind.TRANSACTION).getLast().bytes();
    assertTrue(sent <= MOST_BYTES && sent > 0.98 * MOST_BYTES, () -> sent + " bytes sent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\"", "\\", "\n", "\u0001", "\u007f", "ü", "€", "🚚", "a🚚\t\"€"})
  void the_size_of_a_request_is_never_estimated_too_low(String text) {
    List<NewEvent> appended = Collections.nCopies(3, event(text.repeat(5_000)));
    CommandId command = command();

    await(store.append(stream, 0, command, appended));

    List<TableEntity> rows = new ArrayList<>();
    for (RecordedEvent recorded : await(store.load(stream)).events()) {
      assertEquals(text.repeat(5_000), recorded.event().data());
      rows.add(EventRow.of(stream.key(), recorded));
    }
    int sent = proxy.seen(Kind.TRANSACTION).getLast().bytes();
    long estimated = RequestSize.of(rows);
    assertTrue(estimated >= sent, () -> "estimated " + estimated + ", sent " + sent);
  }

  @Test
  void text_that_no_encoding_can_hold_is_a_defect_of_the_caller() {
    assertThrows(
        IllegalArgumentException.class,
        () -> await(store.append(stream, 0, command(), List.of(event("half a pair: \ud83d")))));

    assertEquals(List.of(), proxy.seen());
  }

  private AppendTooLarge refuse(CommandId command, List<NewEvent> events) {
    int before = proxy.seen().size();
    var refused =
        assertThrows(AppendTooLarge.class, () -> await(store.append(stream, 0, command, events)));
    assertEquals(before, proxy.seen().size(), "requests sent");
    return refused;
  }

  /** 63 events of two bytes a character, and one to be exact with. */
  private static List<NewEvent> filledUpTo(int characters) {
    List<NewEvent> events =
        new ArrayList<>(Collections.nCopies(62, event("ü".repeat(MOST_CHARACTERS))));
    events.add(event("x".repeat(MOST_CHARACTERS)));
    events.add(event("x".repeat(characters)));
    return events;
  }

  private static NewEvent with(String property, String text) {
    return new NewEvent(
        new EncodedEvent(
            property.equals("type") ? text : "noted", 1, property.equals("data") ? text : "{}"),
        new Origin(
            property.equals("fingerprint") ? text : "f",
            new Actor(
                property.equals("actor") ? text : "ada",
                property.equals("actorName") ? text : "Ada"),
            Instant.EPOCH,
            property.equals("trace") ? text : null));
  }
}
