package dev.readback.azuretables;

import com.azure.data.tables.models.TableEntity;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.AppendTooLarge;
import java.util.List;

/**
 * The limits of an entity group transaction: 100 entities, 4 MiB of request, 64 KiB of UTF-16 a
 * property. An entity of 1 MiB cannot come about: an event has eight text properties of at most 64
 * KiB.
 *
 * @see <a
 *     href="https://learn.microsoft.com/rest/api/storageservices/performing-entity-group-transactions">Performing
 *     entity group transactions</a>
 */
final class AppendLimits {
  static final int MOST_EVENTS = 100;
  static final int MOST_CHARACTERS = 32 * 1024;
  static final int MOST_BYTES = 4 * 1024 * 1024;

  private AppendLimits() {}

  /**
   * Refuses what the service would refuse, or would not give back as it was.
   *
   * @throws AppendTooLarge when it is over a limit
   * @throws IllegalArgumentException when a text is none
   */
  static void check(StreamId stream, List<TableEntity> rows) {
    refuseOver(stream, "events in an append", MOST_EVENTS, rows.size());
    for (TableEntity row : rows) {
      row.getProperties().forEach((name, value) -> checkProperty(stream, name, value));
    }
    refuseOver(stream, "bytes in a request", MOST_BYTES, RequestSize.of(rows));
  }

  private static void checkProperty(StreamId stream, String name, Object value) {
    if (value instanceof String text) {
      refuseOver(stream, "characters in '" + name + "'", MOST_CHARACTERS, text.length());
      if (!Text.isWellFormed(text)) {
        throw new IllegalArgumentException(
            "'%s' of an event for %s holds half a pair of surrogates".formatted(name, stream));
      }
    }
  }

  private static void refuseOver(StreamId stream, String limit, long most, long actual) {
    if (actual > most) {
      throw new AppendTooLarge(stream, limit, most, actual);
    }
  }
}
