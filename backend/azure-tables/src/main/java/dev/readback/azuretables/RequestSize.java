package dev.readback.azuretables;

import com.azure.data.tables.models.TableEntity;
import java.util.List;

/** How many bytes the request of a transaction has at most: an estimate that is never too low. */
final class RequestSize {
  /** Boundaries, headers, names of columns and a short address take about 600 bytes. */
  private static final int AROUND_A_ROW = 1_024;

  private RequestSize() {}

  static long of(List<TableEntity> rows) {
    return AROUND_A_ROW + rows.stream().mapToLong(RequestSize::of).sum();
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
