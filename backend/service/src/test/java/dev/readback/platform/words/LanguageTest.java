package dev.readback.platform.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
          nl                            | DUTCH
          NL                            | DUTCH
          nl-BE                         | DUTCH
          nl-NL,nl;q=0.9,en;q=0.8       | DUTCH
          en-GB,en;q=0.9,nl;q=0.8       | ENGLISH
          en;q=0.2, nl;q=0.7            | DUTCH
          fr, nl;q=0.3                  | DUTCH
          fr-FR, de;q=0.5               | ENGLISH
          *                             | ENGLISH
          fr, *;q=0.1                   | ENGLISH
          en;q=0, *                     | DUTCH
          nl;q=0                        | ENGLISH
          nl;q=0, en;q=0                | ENGLISH
          """)
  void the_best_language_that_is_asked_for_is_spoken(String header, Language language) {
    assertEquals(language, Language.wanted(header));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", "nl;q=high", "nl;q=2", "!", "nederlands is ook goed"})
  void a_header_that_is_none_is_no_reason_to_refuse_anything(String header) {
    assertEquals(Language.ENGLISH, Language.wanted(header));
  }

  @Test
  void who_asks_for_no_language_is_answered_in_english() {
    assertEquals(Language.ENGLISH, Language.wanted(null));
  }

  @ParameterizedTest
  @EnumSource
  void a_language_is_found_again_by_its_tag(Language language) {
    assertEquals(language, Language.tagged(language.tag()));
  }
}
