package dev.readback.eventsourcing;

/**
 * Names one command, chosen by whoever gives it (the HTTP idempotency key). Kept with every event
 * of the decision, so that the stream itself tells whether a command was carried out.
 */
public record CommandId(String value) {
  public CommandId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A command id must not be blank");
    }
  }
}
