package dev.readback.preferences.http;

import dev.readback.platform.words.Phrasebook;
import dev.readback.platform.words.Words;

/** What there is to say about preferences. */
final class PreferencesWords {
  private static final Phrasebook PHRASES = Phrasebook.of(PreferencesWords.class);

  private PreferencesWords() {}

  static Words of(String key, Object... values) {
    return PHRASES.say(key, values);
  }
}
