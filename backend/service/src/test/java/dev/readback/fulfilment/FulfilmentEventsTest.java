package dev.readback.fulfilment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.eventsourcing.EncodedEvent;
import dev.readback.eventsourcing.EventCodec;
import dev.readback.eventsourcing.StreamId;
import dev.readback.platform.json.JsonEventFormat;
import dev.readback.platform.json.StrictJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was ever stored stays readable: every version of every event, from recorded JSON. */
class FulfilmentEventsTest {
  private static final EventCodec<FulfilmentEvent> EVENTS =
      FulfilmentEvents.in(new JsonEventFormat(StrictJson.mapper()));

  record Recorded(String type, int schemaVersion, String data) {}

  static List<Recorded> recorded() throws IOException {
    try (var lines =
        FulfilmentEventsTest.class.getResourceAsStream(
            "/dev/readback/fulfilment/recorded-events.txt")) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" ", 3))
          .map(parts -> new Recorded(parts[0], Integer.parseInt(parts[1]), parts[2]))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void what_was_recorded_is_read_and_written_the_same(Recorded recorded) {
    var stored = new EncodedEvent(recorded.type(), recorded.schemaVersion(), recorded.data());

    FulfilmentEvent event = EVENTS.decode(stored, new StreamId("fulfilments", "b1"), 1);

    assertEquals(stored, EVENTS.encode(event));
  }

  @Test
  void every_event_has_a_stored_name_and_a_recording() throws IOException {
    Set<String> recorded = recorded().stream().map(Recorded::type).collect(Collectors.toSet());

    assertEquals(FulfilmentEvents.in(new JsonEventFormat(StrictJson.mapper())).names(), recorded);
    assertEquals(
        Stream.of(FulfilmentEvent.class.getPermittedSubclasses()).count(), recorded.size());
  }
}
