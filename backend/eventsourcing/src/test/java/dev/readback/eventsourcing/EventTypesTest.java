package dev.readback.eventsourcing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EventTypesTest {
  sealed interface Fact {}

  record Named(String value) implements Fact {}

  record Moved(String value) implements Fact {}

  record Unregistered(String value) implements Fact {}

  private static final StreamId STREAM = new StreamId("facts", "f1");

  /** The tree is the text itself. */
  private static final EventFormat<String> TEXT =
      new EventFormat<>() {
        @Override
        public String write(Object event) {
          return event instanceof Named(String value) ? value : ((Moved) event).value();
        }

        @Override
        public String parse(String data) {
          return data;
        }

        @Override
        public <E> E bind(String tree, Class<E> eventClass) {
          return eventClass.cast(eventClass == Named.class ? new Named(tree) : new Moved(tree));
        }
      };

  private static final EventTypes<Fact, String> TYPES =
      EventTypes.<Fact, String>in(TEXT)
          .type("named", Named.class)
          .type("moved", 3, Moved.class, Map.of(1, old -> old + ", 2", 2, old -> old + ", 3"))
          .build();

  @Test
  void an_event_is_stored_under_its_name_and_newest_schema_version() {
    assertEquals(new EncodedEvent("moved", 3, "x"), TYPES.encode(new Moved("x")));
    assertEquals(new EncodedEvent("named", 1, "x"), TYPES.encode(new Named("x")));
  }

  @Test
  void the_stored_name_of_an_event_is_known_without_writing_it() {
    assertEquals("moved", TYPES.nameOf(new Moved("x")));
  }

  @Test
  void every_older_schema_version_is_lifted_step_by_step() {
    assertEquals(new Moved("x, 2, 3"), decode("moved", 1));
    assertEquals(new Moved("x, 3"), decode("moved", 2));
    assertEquals(new Moved("x"), decode("moved", 3));
  }

  @Test
  void an_unknown_type_is_an_error_that_names_stream_version_and_type() {
    var failure = assertThrows(UnknownEventType.class, () -> decode("renamed", 1));

    assertEquals(
        "Stream facts/f1 holds at version 9 an event of type renamed, schema version 1,"
            + " which is not known here",
        failure.getMessage());
  }

  @Test
  void a_newer_schema_version_is_an_error_too() {
    assertThrows(UnknownEventType.class, () -> decode("moved", 4));
    assertThrows(UnknownEventType.class, () -> decode("moved", 0));
  }

  @Test
  void an_event_without_a_stored_name_is_a_defect() {
    assertThrows(IllegalArgumentException.class, () -> TYPES.encode(new Unregistered("x")));
  }

  @Test
  void a_stored_name_stands_for_one_class() {
    var builder = EventTypes.<Fact, String>in(TEXT).type("named", Named.class);

    assertThrows(IllegalArgumentException.class, () -> builder.type("named", Moved.class));
  }

  @Test
  void a_missing_upcaster_is_found_at_start() {
    var builder = EventTypes.<Fact, String>in(TEXT);

    assertThrows(
        IllegalArgumentException.class,
        () -> builder.type("moved", 3, Moved.class, Map.of(1, old -> old)));
  }

  private static Fact decode(String type, int schemaVersion) {
    return TYPES.decode(new EncodedEvent(type, schemaVersion, "x"), STREAM, 9);
  }
}
