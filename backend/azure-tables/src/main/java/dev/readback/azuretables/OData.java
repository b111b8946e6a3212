package dev.readback.azuretables;

/** Conditions on keys. Values are quoted, so that they stay values whatever they hold. */
final class OData {
  private OData() {}

  static String partition(String key) {
    return "PartitionKey eq " + quoted(key);
  }

  static String row(String partitionKey, String rowKey) {
    return partition(partitionKey) + " and RowKey eq " + quoted(rowKey);
  }

  static String rowsAfter(String partitionKey, String rowKey) {
    return partition(partitionKey) + " and RowKey gt " + quoted(rowKey);
  }

  private static String quoted(String value) {
    return "'" + value.replace("'", "''") + "'";
  }
}
