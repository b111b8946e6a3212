package dev.readback.eventsourcing;

/**
 * Who gave a command.
 *
 * @param id stable and unique; what rules compare
 * @param name for people to read, as it was at the time
 */
public record Actor(String id, String name) {}
