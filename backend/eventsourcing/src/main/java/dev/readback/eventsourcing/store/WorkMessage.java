package dev.readback.eventsourcing.store;

/**
 * A message as somebody holds it.
 *
 * @param id of the message
 * @param receipt of this hold on it: ends when somebody else takes it
 * @param text what is to be done
 * @param takes how often it was taken so far; 0 for its putter
 */
public record WorkMessage(String id, String receipt, String text, int takes) {}
