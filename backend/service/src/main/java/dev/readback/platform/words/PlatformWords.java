package dev.readback.platform.words;

/** What the platform itself has to say. */
public final class PlatformWords {
  private static final Phrasebook PHRASES = Phrasebook.of(PlatformWords.class);

  private PlatformWords() {}

  /**
   * A phrase of the platform.
   *
   * @see Phrasebook#say
   */
  public static Words of(String key, Object... values) {
    return PHRASES.say(key, values);
  }
}
