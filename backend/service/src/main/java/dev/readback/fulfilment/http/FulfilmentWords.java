package dev.readback.fulfilment.http;

import dev.readback.platform.words.Phrasebook;
import dev.readback.platform.words.Words;

/** What there is to say about fulfilments. */
final class FulfilmentWords {
  private static final Phrasebook PHRASES = Phrasebook.of(FulfilmentWords.class);

  private FulfilmentWords() {}

  static Words of(String key, Object... values) {
    return PHRASES.say(key, values);
  }
}
