package dev.readback.eventsourcing.readmodel;

import dev.readback.eventsourcing.store.ReadModelRow;

/**
 * A row of a list as it was read.
 *
 * @param fromStream whether it was made from its stream, because the index was behind
 */
public record ListedRow(ReadModelRow row, boolean fromStream) {}
