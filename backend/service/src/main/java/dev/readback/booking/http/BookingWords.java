package dev.readback.booking.http;

import dev.readback.platform.words.Phrasebook;
import dev.readback.platform.words.Words;

/** What there is to say about bookings. */
final class BookingWords {
  private static final Phrasebook PHRASES = Phrasebook.of(BookingWords.class);

  private BookingWords() {}

  static Words of(String key, Object... values) {
    return PHRASES.say(key, values);
  }

  static Words counted(String key, long number, Object... values) {
    return PHRASES.count(key, number, values);
  }
}
