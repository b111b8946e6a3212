package dev.readback.eventsourcing.testkit;

import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.EncodedEvent;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.NewEvent;
import dev.readback.eventsourcing.store.Origin;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Plausible ids and events for tests of stores. */
public final class Streams {
  public static final Origin ORIGIN =
      new Origin(
          "fingerprint",
          new Actor("ada", "Ada Lovelace"),
          Instant.parse("2026-11-24T10:15:30.123Z"),
          "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

  private Streams() {}

  /** A stream that no other test writes to. */
  public static StreamId fresh() {
    return new StreamId("contracts", UUID.randomUUID().toString());
  }

  public static CommandId command() {
    return new CommandId(UUID.randomUUID().toString());
  }

  public static NewEvent event(String data) {
    return new NewEvent(new EncodedEvent("noted", 1, data), ORIGIN);
  }

  /** So many different events. */
  public static List<NewEvent> events(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> event("{\"n\":" + i + "}")).toList();
  }
}
