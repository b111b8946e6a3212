package dev.readback.platform.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl                            | nl
          NL                            | nl
          nl-BE                         | nl-BE
          nl-NL,nl;q=0.9,en;q=0.8       | nl-NL
          en-GB,en;q=0.9,nl;q=0.8       | en-GB
          en;q=0.2, nl;q=0.7            | nl
          fr, nl;q=0.3                  | nl
          fr-FR, de;q=0.5               | en
          *                             | en
          fr, *;q=0.1                   | en
          en;q=0, *                     | nl
          nl;q=0                        | en
          nl;q=0, en;q=0                | en
          fr-CA, en-AU;q=0.8, en-US;q=0.5 | en-AU
          nl-BE;q=0, nl                 | nl
          en-Latn-GB-u-ca-buddhist      | en-GB
          en-150                        | en-150
          """)
  void the_best_language_that_is_asked_for_is_spoken(String header, String tag) {
    assertEquals(tag, Language.wanted(header).toLanguageTag());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", "nl;q=high", "nl;q=2", "!", "nederlands is ook goed"})
  void a_header_that_is_none_is_no_reason_to_refuse_anything(String header) {
    assertEquals(Locale.ENGLISH, Language.wanted(header));
  }

  @Test
  void who_asks_for_no_language_is_answered_in_english() {
    assertEquals(Locale.ENGLISH, Language.wanted(null));
  }

  @ParameterizedTest
  @EnumSource
  void a_language_is_found_again_by_its_tag(Language language) {
    assertEquals(language, Language.tagged(language.tag()));
    assertEquals(language, Language.of(language.locale()));
  }
}
