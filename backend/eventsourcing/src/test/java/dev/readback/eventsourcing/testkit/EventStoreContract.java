package dev.readback.eventsourcing.testkit;

import static dev.readback.eventsourcing.testkit.Streams.ORIGIN;
import static dev.readback.eventsourcing.testkit.Streams.command;
import static dev.readback.eventsourcing.testkit.Streams.event;
import static dev.readback.eventsourcing.testkit.Streams.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.EncodedEvent;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.Appended;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.eventsourcing.store.NewEvent;
import dev.readback.eventsourcing.store.Origin;
import dev.readback.eventsourcing.store.RecordedEvent;
import dev.readback.eventsourcing.store.VersionConflict;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What an {@link EventStore} has to do. Extend it, give it a store, and run it: every test is one
 * sentence of the port's promise.
 */
public abstract class EventStoreContract {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final StreamId stream = Streams.fresh();

  /** The store to test; the same one, or one over the same data, at every call. */
  protected abstract EventStore store();

  @Test
  void a_new_stream_gets_the_versions_from_1() {
    assertEquals(0, load(stream).version());

    assertEquals(new Appended(3), append(0, command(), events(3)));

    assertEquals(List.of(1L, 2L, 3L), versions(load(stream)));
  }

  @Test
  void what_was_appended_is_read_back_to_the_letter() {
    CommandId command = command();
    var data = "{\"text\":\"Übergrößenträger 中文 🚚 \\\" ' \\\\ \\n\",\"amount\":\"2.0\"}";
    var added = new NewEvent(new EncodedEvent("named-otherwise", 7, data), ORIGIN);

    append(0, command, List.of(added));

    assertEquals(
        List.of(new RecordedEvent(1, added.event(), command, ORIGIN)), load(stream).events());
  }

  @Test
  void a_trace_context_may_be_missing() {
    var origin = new Origin("f", new Actor("id", "Name"), ORIGIN.recordedAt(), null);

    append(0, command(), List.of(new NewEvent(new EncodedEvent("noted", 1, "{}"), origin)));

    assertEquals(origin, load(stream).events().getFirst().origin());
  }

  @Test
  void the_next_append_follows_the_last() {
    append(0, command(), events(2));

    assertEquals(new Appended(3), append(2, command(), events(1)));

    assertEquals(3, load(stream).version());
  }

  @Test
  void all_events_of_an_append_carry_its_command() {
    CommandId first = command();
    CommandId second = command();
    append(0, first, events(1));
    append(1, second, events(2));

    assertEquals(
        List.of(first, second, second),
        load(stream).events().stream().map(RecordedEvent::command).toList());
  }

  @Test
  void the_streams_of_a_category_are_told_each_once_and_no_others() {
    StreamId second = Streams.fresh();
    append(0, command(), events(3));
    append(3, command(), events(1));
    await(store().append(second, 0, command(), events(1)));

    List<StreamId> found =
        store().streams(stream.category()).collect().asList().await().atMost(PATIENCE);

    assertEquals(1, Collections.frequency(found, stream));
    assertEquals(1, Collections.frequency(found, second));
    assertEquals(0, Collections.frequency(found, Streams.fresh()));
  }

  @Test
  void an_append_on_an_older_version_is_refused_and_writes_nothing() {
    append(0, command(), events(2));

    var conflict =
        assertThrows(VersionConflict.class, () -> append(1, command(), List.of(event("{}"))));

    assertEquals(stream, conflict.stream());
    assertEquals(1, conflict.expectedVersion());
    assertEquals(2, load(stream).version());
  }

  @Test
  void an_append_that_only_overlaps_in_part_is_refused_whole() {
    append(0, command(), events(3));

    assertThrows(VersionConflict.class, () -> append(2, command(), events(5)));

    assertEquals(3, load(stream).version());
  }

  @Test
  void the_same_append_twice_is_stored_once() {
    CommandId command = command();
    append(0, command, events(1));

    assertThrows(VersionConflict.class, () -> append(0, command, events(1)));

    assertEquals(1, load(stream).version());
  }

  @Test
  void an_append_without_events_is_a_defect_of_the_caller() {
    assertEquals(new Appended(1), append(0, command(), events(1)));

    assertThrows(IllegalArgumentException.class, () -> append(1, command(), List.of()));
  }

  @Test
  void streams_do_not_touch_each_other() {
    StreamId other = Streams.fresh();
    append(0, command(), events(2));
    await(store().append(other, 0, command(), events(1)));

    assertEquals(2, load(stream).version());
    assertEquals(1, load(other).version());
    assertEquals(other, load(other).id());
  }

  @Test
  void a_hundred_events_go_in_one_append_and_keep_their_order() {
    append(0, command(), events(100));

    EventStream read = load(stream);
    assertEquals(IntStream.rangeClosed(1, 100).asLongStream().boxed().toList(), versions(read));
    assertEquals("{\"n\":100}", read.events().getLast().event().data());
  }

  @Test
  void nothing_happens_before_somebody_waits_for_it() {
    Uni<Appended> append = store().append(stream, 0, command(), events(1));

    assertEquals(0, load(stream).version());
    await(append);
    assertEquals(1, load(stream).version());
  }

  @Test
  void of_eight_writers_on_one_version_exactly_one_wins() {
    List<Uni<Object>> writers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      writers.add(
          store()
              .append(stream, 0, command(), events(3))
              .<Object>map(appended -> appended)
              .onFailure()
              .recoverWithItem(failure -> failure));
    }

    List<?> outcomes = await(Uni.join().all(writers).andFailFast());

    List<?> lost = outcomes.stream().filter(VersionConflict.class::isInstance).toList();
    assertEquals(7, lost.size(), () -> "outcomes: " + outcomes);
    assertEquals(3, load(stream).version());
    assertEquals(1, load(stream).events().stream().map(RecordedEvent::command).distinct().count());
  }

  private EventStream load(StreamId id) {
    return await(store().load(id));
  }

  private Appended append(long expectedVersion, CommandId command, List<NewEvent> events) {
    return await(store().append(stream, expectedVersion, command, events));
  }

  private static List<Long> versions(EventStream read) {
    return read.events().stream().map(RecordedEvent::version).toList();
  }

  private static <T> T await(Uni<T> uni) {
    return uni.await().atMost(PATIENCE);
  }
}
