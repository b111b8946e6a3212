package dev.readback.eventsourcing;

/**
 * Names one stream: one run of one business capability.
 *
 * @param category the kind of stream, such as {@code bookings}
 * @param key which one of them; stores may restrict its characters and length
 */
public record StreamId(String category, String key) {
  public StreamId {
    if (category.isBlank() || key.isBlank()) {
      throw new IllegalArgumentException("A stream id needs a category and a key");
    }
  }

  @Override
  public String toString() {
    return category + "/" + key;
  }
}
