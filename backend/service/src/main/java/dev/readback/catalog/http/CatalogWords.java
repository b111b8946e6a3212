package dev.readback.catalog.http;

import dev.readback.platform.words.Phrasebook;
import dev.readback.platform.words.Words;

/** What there is to say about products. */
final class CatalogWords {
  private static final Phrasebook PHRASES = Phrasebook.of(CatalogWords.class);

  private CatalogWords() {}

  static Words of(String key, Object... values) {
    return PHRASES.say(key, values);
  }
}
