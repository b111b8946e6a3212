package dev.readback.azuretables;

import com.azure.data.tables.models.TableEntity;
import dev.readback.eventsourcing.store.ReadModelRow;

/** How a row of a read model lies in its table. */
final class ModelRow {
  private static final String VERSION = "version";
  private static final String DATA = "data";
  private static final String ETAG = "odata.etag";

  private ModelRow() {}

  /**
   * @throws IllegalArgumentException when the row cannot be stored
   */
  static TableEntity of(ReadModelRow row) {
    if (row.data().length() > AppendLimits.MOST_CHARACTERS || !Text.isWellFormed(row.data())) {
      throw new IllegalArgumentException(
          "Row %s of read model %s is no text of at most %d characters"
              .formatted(row.key(), row.model(), AppendLimits.MOST_CHARACTERS));
    }
    return new TableEntity(OrderedKey.encode(row.partition()), OrderedKey.encode(row.key()))
        .addProperty(VERSION, row.version())
        .addProperty(DATA, row.data());
  }

  static ReadModelRow read(String model, TableEntity entity) {
    return new ReadModelRow(
        model,
        OrderedKey.decode(entity.getPartitionKey()),
        OrderedKey.decode(entity.getRowKey()),
        version(entity),
        (String) entity.getProperty(DATA));
  }

  static long version(TableEntity entity) {
    return (Long) entity.getProperty(VERSION);
  }

  /** The new row, to replace just this known one. */
  static TableEntity over(TableEntity known, TableEntity row) {
    return new TableEntity(row.getPartitionKey(), row.getRowKey())
        .setProperties(row.getProperties())
        .addProperty(ETAG, known.getETag());
  }
}
