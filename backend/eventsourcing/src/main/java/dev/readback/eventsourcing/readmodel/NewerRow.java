package dev.readback.eventsourcing.readmodel;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.store.ReadModelRow;
import java.util.Optional;

/**
 * How a stream is listed by now, read after a page that may show less.
 *
 * @param version of the stream that this shows
 * @param row none when the stream is not listed in the partition
 * @param fromStream whether the index was behind
 */
record NewerRow(StreamId stream, long version, Optional<ReadModelRow> row, boolean fromStream) {

  static NewerRow ofIndex(StreamId stream, ReadModelRow row) {
    return new NewerRow(stream, row.version(), Optional.of(row), false);
  }

  static NewerRow ofStream(StreamView<?> view, Optional<ReadModelRow> row) {
    return new NewerRow(view.stream(), view.version(), row, true);
  }
}
