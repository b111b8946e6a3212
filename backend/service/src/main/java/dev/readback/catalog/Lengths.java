package dev.readback.catalog;

final class Lengths {
  private Lengths() {}

  /**
   * Refuses a text that is blank, too long, or has control characters, which keys keep for
   * themselves.
   */
  static void check(String what, String text, int most) {
    if (text.isBlank() || text.length() > most || text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "A %s is a text of 1 to %d characters: '%s'".formatted(what, most, text));
    }
  }
}
