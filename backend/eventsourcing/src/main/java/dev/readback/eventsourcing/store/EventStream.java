package dev.readback.eventsourcing.store;

import dev.readback.eventsourcing.StreamId;
import java.util.List;

/** A stream, read whole: its events from version 1 to {@link #version()}, without gaps. */
public record EventStream(StreamId id, List<RecordedEvent> events) {

  /**
   * @throws CorruptStream when the versions are not 1, 2, 3 ...
   */
  public EventStream {
    events = List.copyOf(events);
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).version() != i + 1) {
        throw new CorruptStream(id, i + 1, events.get(i).version());
      }
    }
  }

  /** The version of the last event; 0 when there is none. */
  public long version() {
    return events.size();
  }
}
