package dev.readback.eventsourcing.store;

/**
 * The acknowledgement of an append.
 *
 * @param version the stream's version after it
 */
public record Appended(long version) {}
