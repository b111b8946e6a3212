package dev.readback.azuretables;

/**
 * Keys of any characters, as keys that the service takes, in the same order (by UTF-16 code unit).
 *
 * <p>Each range of characters that holds a forbidden one also holds a permitted one, its lead. A
 * character of the range is written as the lead and two hexadecimal digits; so it stays where it
 * was among all others, and a lead never stands for itself.
 */
final class OrderedKey {
  static final int MOST_CHARACTERS = 512;

  private enum Range {
    UP_TO_PERCENT('\0', '%', '!'),
    DOT_AND_SLASH('.', '/', '.'),
    QUESTION_MARK_AND_AT('?', '@', '@'),
    BACKSLASH_AND_BRACKET('\\', ']', ']'),
    TILDE_AND_CONTROLS('~', '\u009f', '~');

    private final char first;
    private final char last;
    private final char lead;

    Range(char first, char last, char lead) {
      this.first = first;
      this.last = last;
      this.lead = lead;
    }
  }

  private OrderedKey() {}

  /**
   * @throws IllegalArgumentException when it gets too long, or is no text (half of a pair of
   *     surrogates)
   */
  static String encode(String key) {
    if (!Text.isWellFormed(key)) {
      throw new IllegalArgumentException("Not a key that can be stored: " + key);
    }
    var encoded = new StringBuilder(key.length() + 8);
    key.chars().forEach(character -> append(encoded, (char) character));
    return checked(encoded.toString());
  }

  /**
   * A key of several that are encoded.
   *
   * @throws IllegalArgumentException when it is too long
   */
  static String checked(String stored) {
    if (stored.length() > MOST_CHARACTERS) {
      throw new IllegalArgumentException(
          "A key of more than %d characters: %s".formatted(MOST_CHARACTERS, stored));
    }
    return stored;
  }

  private static void append(StringBuilder encoded, char character) {
    for (Range range : Range.values()) {
      if (character >= range.first && character <= range.last) {
        encoded.append(range.lead).append("%02X".formatted((int) character));
        return;
      }
    }
    encoded.append(character);
  }

  static String decode(String encoded) {
    var key = new StringBuilder(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char character = encoded.charAt(i);
      if (isLead(character)) {
        key.append((char) Integer.parseInt(encoded, i + 1, i + 3, 16));
        i += 2;
      } else {
        key.append(character);
      }
    }
    return key.toString();
  }

  private static boolean isLead(char character) {
    for (Range range : Range.values()) {
      if (character == range.lead) {
        return true;
      }
    }
    return false;
  }
}
