package dev.readback.platform.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.platform.words.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasebookTest {
  private static final Path PACKAGES = Path.of("src", "main", "java", "dev", "readback");
  private static final Pattern VALUE = Pattern.compile("%\\d+\\$[a-z]");

  private static final Locale DUTCH = Locale.of("nl");

  private final Phrasebook phrases = Phrasebook.of(Samples.class);

  static Stream<Path> books() throws IOException {
    try (Stream<Path> files = Files.walk(PACKAGES)) {
      String english = Phrasebook.fileOf(Language.ENGLISH);
      return files.filter(file -> file.endsWith(english)).map(Path::getParent).toList().stream();
    }
  }

  @Test
  void every_package_with_something_to_say_has_a_book() throws IOException {
    assertTrue(books().count() >= 5);
  }

  @ParameterizedTest
  @MethodSource("books")
  void every_phrase_is_there_in_every_language(Path book) throws IOException {
    Properties english = read(book, Language.ENGLISH);
    assertFalse(english.isEmpty());
    for (Language language : Language.values()) {
      assertEquals(english.keySet(), read(book, language).keySet(), book + " in " + language);
    }
  }

  @ParameterizedTest
  @MethodSource("books")
  void every_phrase_takes_the_same_values_in_every_language(Path book) throws IOException {
    Properties english = read(book, Language.ENGLISH);
    for (Language language : Language.values()) {
      Properties phrases = read(book, language);
      for (String key : english.stringPropertyNames()) {
        assertEquals(values(english, key), values(phrases, key), key + " in " + language);
        assertFalse(phrases.getProperty(key).isBlank(), key + " in " + language);
      }
    }
  }

  @Test
  void a_phrase_is_said_in_the_language_of_whoever_listens() {
    Words greeting = phrases.say("greeting", "Zoë");
    assertEquals("Hello Zoë, it's 100 %", greeting.in(Locale.ENGLISH));
    assertEquals("Dag Zoë, zo'n 100 %", greeting.in(DUTCH));
    assertEquals("Dag Zoë, zo'n 100 %", greeting.in(Locale.of("nl", "BE")));
  }

  @Test
  void words_within_words_are_said_in_the_same_language() {
    Words greeting = phrases.say("greeting", phrases.count("person", 1));
    assertEquals("Dag één mens, zo'n 100 %", greeting.in(DUTCH));
  }

  @Test
  void one_is_told_in_the_singular_and_many_with_the_signs_of_the_language() {
    assertEquals("one person", phrases.count("person", 1, 1).in(Locale.ENGLISH));
    assertEquals("0 people", phrases.count("person", 0, 0).in(Locale.ENGLISH));
    assertEquals("1,000 people", phrases.count("person", 1000, 1000).in(Locale.ENGLISH));
    assertEquals("1.000 mensen", phrases.count("person", 1000, 1000).in(DUTCH));
  }

  @ParameterizedTest
  @EnumSource
  void what_a_language_lacks_is_said_in_english(Language language) {
    assertEquals("Only in English", phrases.say("untranslated").in(language.locale()));
  }

  @Test
  void what_was_never_written_can_not_be_said() {
    assertThrows(IllegalArgumentException.class, () -> phrases.say("unheard-of"));
    assertThrows(IllegalStateException.class, () -> Phrasebook.of(String.class));
  }

  private static Properties read(Path book, Language language) throws IOException {
    Properties phrases = new Properties();
    phrases.load(Files.newBufferedReader(book.resolve(Phrasebook.fileOf(language))));
    return phrases;
  }

  private static List<String> values(Properties phrases, String key) {
    return VALUE
        .matcher(phrases.getProperty(key))
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }
}
