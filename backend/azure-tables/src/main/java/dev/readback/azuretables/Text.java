package dev.readback.azuretables;

/** Strings of Java, which may be no text in any encoding. */
final class Text {
  private Text() {}

  /** Whether every surrogate is half of a pair. */
  static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }
}
