package dev.readback.azuretables;

import com.azure.data.tables.models.TableEntity;
import java.util.List;

/** How many bytes the request of a transaction has at most: an estimate that is never too low. */
final class RequestSize {
  /** Boundaries, headers, names of columns and a short address take about 600 bytes. */
  private static final int AROUND_A_ROW = 1_024;

  private RequestSize() {}

  /** A character in an address takes up to three bytes, each with a percent sign and two digits. */
  private static final int BYTES_IN_ADDRESS = 9;

  /** Of rows that are made. */
  static long of(List<TableEntity> rows) {
    return AROUND_A_ROW + rows.stream().mapToLong(RequestSize::of).sum();
  }

  /** Of rows that are changed, whose keys stand in an address too. */
  static long ofChanges(List<TableEntity> rows) {
    return of(rows) + rows.stream().mapToLong(RequestSize::address).sum();
  }

  /** Of so many rows that are removed, whatever their keys. */
  static long ofRemovals(int rows) {
    return rows * (AROUND_A_ROW + 2L * OrderedKey.MOST_CHARACTERS * BYTES_IN_ADDRESS);
  }

  private static long address(TableEntity row) {
    return (long) BYTES_IN_ADDRESS * (row.getPartitionKey().length() + row.getRowKey().length());
  }

  private static long of(TableEntity row) {
    return AROUND_A_ROW
        + row.getProperties().values().stream()
            .mapToLong(value -> value instanceof String text ? json(text) : 0)
            .sum();
  }

  private static long json(String text) {
    return text.chars().mapToLong(RequestSize::json).sum();
  }

  private static int json(int character) {
    if (character < ' ' || Character.isSurrogate((char) character)) {
      return 6; // as an escape with four hexadecimal digits
    }
    if (character == '"' || character == '\\') {
      return 2;
    }
    return character < 0x80 ? 1 : character < 0x800 ? 2 : 3;
  }
}
