package dev.readback.eventsourcing.store;

/**
 * A row of a read model.
 *
 * @param model which read model
 * @param partition rows of one partition are read together
 * @param key its place in the partition, and its sort key
 * @param version of what it shows; a write must carry a higher one than the stored row
 * @param data its content as text, usually JSON
 */
public record ReadModelRow(String model, String partition, String key, long version, String data) {}
