package dev.readback.azuretables;

import com.azure.data.tables.models.TableEntity;
import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.EncodedEvent;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.CorruptStream;
import dev.readback.eventsourcing.store.Origin;
import dev.readback.eventsourcing.store.RecordedEvent;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;

/** How an event lies in its table. Names are short, since each row repeats them. */
final class EventRow {
  private static final int DIGITS = 10;
  private static final String TYPE = "type";
  private static final String SCHEMA_VERSION = "schema";
  private static final String DATA = "data";
  private static final String COMMAND = "command";
  private static final String FINGERPRINT = "fingerprint";
  private static final String ACTOR = "actor";
  private static final String ACTOR_NAME = "actorName";
  private static final String RECORDED_AT = "at";
  private static final String TRACE_PARENT = "trace";

  private EventRow() {}

  static TableEntity of(String partitionKey, RecordedEvent event) {
    Origin origin = event.origin();
    var row =
        new TableEntity(partitionKey, rowKey(event.version()))
            .addProperty(TYPE, event.event().type())
            .addProperty(SCHEMA_VERSION, event.event().schemaVersion())
            .addProperty(DATA, event.event().data())
            .addProperty(COMMAND, event.command().value())
            .addProperty(FINGERPRINT, origin.fingerprint())
            .addProperty(ACTOR, origin.actor().id())
            .addProperty(ACTOR_NAME, origin.actor().name())
            .addProperty(RECORDED_AT, origin.recordedAt().toString());
    return origin.traceParent() == null ? row : row.addProperty(TRACE_PARENT, origin.traceParent());
  }

  /** Ten digits, so that the order of rows is the order of versions. */
  static String rowKey(long version) {
    String digits = Long.toString(version);
    return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
  }

  /**
   * @param position where in the stream the row was read
   * @throws CorruptStream when the row is no event: somebody else wrote it
   */
  static RecordedEvent read(StreamId stream, long position, TableEntity row) {
    try {
      return new RecordedEvent(
          Long.parseLong(row.getRowKey()),
          new EncodedEvent(
              text(row, TYPE), (Integer) required(row, SCHEMA_VERSION), text(row, DATA)),
          new CommandId(text(row, COMMAND)),
          new Origin(
              text(row, FINGERPRINT),
              new Actor(text(row, ACTOR), text(row, ACTOR_NAME)),
              Instant.parse(text(row, RECORDED_AT)),
              (String) row.getProperty(TRACE_PARENT)));
    } catch (ClassCastException
        | NullPointerException
        | IllegalArgumentException
        | DateTimeException e) {
      throw new CorruptStream(stream, position, e);
    }
  }

  private static String text(TableEntity row, String property) {
    return (String) required(row, property);
  }

  private static Object required(TableEntity row, String property) {
    return Objects.requireNonNull(row.getProperty(property), property);
  }
}
