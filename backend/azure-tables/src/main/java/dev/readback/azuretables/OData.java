package dev.readback.azuretables;

/** Conditions on keys. Values are quoted, so that they stay values whatever they hold. */
final class OData {
  private OData() {}

  static String partition(String key) {
    return "PartitionKey eq " + quoted(key);
  }

  static String rowKey(String key) {
    return "RowKey eq " + quoted(key);
  }

  static String row(String partitionKey, String rowKey) {
    return partition(partitionKey) + " and " + rowKey(rowKey);
  }

  /** Neither of the two row keys included. */
  static String rowsBetween(String partitionKey, String lower, String upper) {
    return partition(partitionKey)
        + (" and RowKey gt " + quoted(lower))
        + (" and RowKey lt " + quoted(upper));
  }

  private static String quoted(String value) {
    return "'" + value.replace("'", "''") + "'";
  }
}
