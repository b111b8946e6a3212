package dev.readback.preferences.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.eventsourcing.EncodedEvent;
import dev.readback.eventsourcing.EventTypes;
import dev.readback.eventsourcing.StreamId;
import dev.readback.platform.json.JsonEventFormat;
import dev.readback.platform.json.StrictJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was ever stored stays readable: every version of every event, from recorded JSON. */
class DecisionMailEventsTest {
  private static final EventTypes<DecisionMailEvent, ?> EVENTS =
      DecisionMailEvents.in(new JsonEventFormat(StrictJson.mapper()));

  static List<EncodedEvent> recorded() throws IOException {
    try (var lines =
        DecisionMailEventsTest.class.getResourceAsStream(
            "/dev/readback/preferences/recorded-mail-events.txt")) {
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
    DecisionMailEvent event = EVENTS.decode(recorded, new StreamId("decisionmails", "1"), 1);

    assertEquals(recorded, EVENTS.encode(event));
  }

  @Test
  void every_event_has_a_stored_name_and_a_recording() throws IOException {
    Set<String> recorded = recorded().stream().map(EncodedEvent::type).collect(Collectors.toSet());

    assertEquals(EVENTS.names(), recorded);
    assertEquals(DecisionMailEvent.class.getPermittedSubclasses().length, recorded.size());
  }
}
