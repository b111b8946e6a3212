package dev.readback.azuretables;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.UnsupportedStreamId;
import java.util.regex.Pattern;

/**
 * A stream's partition key: its own key, as it is. So it is restricted to what the service takes
 * (no {@code / \ # ?}, no control characters), without {@code %}, which clients and proxies decode
 * at will, and to the 512 characters that Azurite takes.
 */
final class StreamKey {
  private static final int MOST_CHARACTERS = 512;
  private static final Pattern FORBIDDEN =
      Pattern.compile("[/\\\\#?%\\p{Cntrl}\\x80-\\x9f\\p{Cs}]");

  private StreamKey() {}

  static String of(StreamId stream) {
    if (stream.key().length() > MOST_CHARACTERS) {
      throw new UnsupportedStreamId(stream, "its key has more than 512 characters");
    }
    if (FORBIDDEN.matcher(stream.key()).find()) {
      throw new UnsupportedStreamId(stream, "its key has a control character or one of / \\ # ? %");
    }
    return stream.key();
  }
}
