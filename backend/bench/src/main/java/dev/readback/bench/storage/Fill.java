package dev.readback.bench.storage;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.EncodedEvent;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.NewEvent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts bookings into a store before anything is measured. */
public final class Fill {
  private static final int MOST_IN_AN_APPEND = 100;

  private Fill() {}

  /**
   * Bookings of so many events each.
   *
   * @return their keys
   */
  public static List<String> bookings(EventStore store, String category, int bookings, int events) {
    List<String> keys =
        Stream.generate(() -> UUID.randomUUID().toString()).limit(bookings).toList();
    keys.forEach(key -> booking(store, new StreamId(category, key), events));
    return keys;
  }

  private static void booking(EventStore store, StreamId stream, int events) {
    List<EncodedEvent> all = Bookings.events(events).toList();
    for (int from = 0; from < events; from += MOST_IN_AN_APPEND) {
      List<NewEvent> some =
          all.subList(from, Math.min(from + MOST_IN_AN_APPEND, events)).stream()
              .map(event -> new NewEvent(event, Bookings.origin()))
              .toList();
      var command = new CommandId(UUID.randomUUID().toString());
      store.append(stream, from, command, some).await().indefinitely();
    }
  }
}
