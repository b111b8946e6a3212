package dev.readback.eventsourcing.following;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * What a message about a stream says: which command may have changed it, and when that was
 * announced.
 */
record AnnouncedChange(StreamId stream, CommandId command, Instant announcedAt) {

  /**
   * Reads a message.
   *
   * @throws IllegalArgumentException when it is none of ours
   */
  static AnnouncedChange parse(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("Not an announced change: " + text);
    }
    try {
      return new AnnouncedChange(
          new StreamId(decoded(parts[0]), decoded(parts[1])),
          new CommandId(decoded(parts[2])),
          Instant.parse(parts[3]));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("Not an announced change: " + text, e);
    }
  }

  String text() {
    return String.join(
        " ",
        encoded(stream.category()),
        encoded(stream.key()),
        encoded(command.value()),
        announcedAt.toString());
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8);
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }
}
