package dev.readback.eventsourcing;

import java.nio.charset.StandardCharsets;

/**
 * An event as it is stored.
 *
 * @param type its stored name, independent of class names
 * @param schemaVersion the version of its data's shape, from 1
 * @param data its content as text, usually JSON
 */
public record EncodedEvent(String type, int schemaVersion, String data) {

  /** The size of the data in bytes (UTF-8). */
  public int bytes() {
    return data.getBytes(StandardCharsets.UTF_8).length;
  }
}
