package dev.readback.azuretables;

import java.util.regex.Pattern;

/** Names the queues. Azure takes lower-case letters, digits and single hyphens in between. */
record QueueNames(String prefix) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9](-?[a-z0-9])*");
  private static final int LEAST_CHARACTERS = 3;
  private static final int MOST_CHARACTERS = 63;

  /**
   * @throws IllegalArgumentException when there can be no such queue
   */
  String of(String name) {
    String queue = prefix + name;
    if (!NAME.matcher(name).matches()
        || queue.length() < LEAST_CHARACTERS
        || queue.length() > MOST_CHARACTERS) {
      throw new IllegalArgumentException("Not a name for a queue: " + name);
    }
    return queue;
  }
}
