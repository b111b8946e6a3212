package dev.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.eventsourcing.EncodedEvent;
import dev.readback.eventsourcing.EventTypes;
import dev.readback.eventsourcing.StreamId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was ever stored stays readable: every version of every event, from recorded JSON. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class RecordedEventsContract<E> {
  private final EventTypes<E, ?> events;
  private final Class<E> all;
  private final String recording;

  /**
   * @param all the sealed interface of the events
   * @param recording a resource with a line an event: its name, schema version and JSON
   */
  protected RecordedEventsContract(EventTypes<E, ?> events, Class<E> all, String recording) {
    this.events = events;
    this.all = all;
    this.recording = recording;
  }

  List<EncodedEvent> recorded() throws IOException {
    try (var lines = all.getResourceAsStream(recording)) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" ", 3))
          .map(parts -> new EncodedEvent(parts[0], Integer.parseInt(parts[1]), parts[2]))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void what_was_recorded_is_read_and_written_the_same(EncodedEvent recorded) {
    E event = events.decode(recorded, new StreamId("streams", "s1"), 1);

    assertEquals(recorded, events.encode(event));
  }

  @Test
  void every_event_has_a_stored_name_and_a_recording() throws IOException {
    Set<String> recorded = recorded().stream().map(EncodedEvent::type).collect(Collectors.toSet());

    assertEquals(events.names(), recorded);
    assertEquals(all.getPermittedSubclasses().length, recorded.size());
  }
}
