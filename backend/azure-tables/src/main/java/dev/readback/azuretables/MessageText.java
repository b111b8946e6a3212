package dev.readback.azuretables;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.readback.eventsourcing.store.WorkQueue;
import java.util.Base64;

/**
 * Texts as they lie in a queue: UTF-8 in Base64, since a message is sent in XML, which has no
 * control characters.
 */
final class MessageText {
  private MessageText() {}

  /**
   * @throws IllegalArgumentException when the text is too long, or none (half of a pair of
   *     surrogates)
   */
  static String encode(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    if (bytes.length > WorkQueue.MOST_BYTES || !Text.isWellFormed(text)) {
      throw new IllegalArgumentException(
          "A message is a text of at most %d bytes, not %d"
              .formatted(WorkQueue.MOST_BYTES, bytes.length));
    }
    return Base64.getEncoder().encodeToString(bytes);
  }

  /**
   * What somebody else put in plain text is given as it is: the SDK's own decoding would fail, or
   * skip the message for ever, and nobody would learn of it.
   */
  static String decode(String body) {
    try {
      return new String(Base64.getDecoder().decode(body), UTF_8);
    } catch (IllegalArgumentException _) {
      return body;
    }
  }
}
