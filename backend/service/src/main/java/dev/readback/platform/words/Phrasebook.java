package dev.readback.platform.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of one package, which owns its words: {@code words.properties} (English) and {@code
 * words_nl.properties} beside its classes, in UTF-8. A phrase is a format of {@link
 * java.util.Formatter} with numbered values, such as {@code %1$s}.
 */
public final class Phrasebook {
  private final Map<Language, Properties> phrases = new EnumMap<>(Language.class);

  private Phrasebook(Class<?> neighbour) {
    for (Language language : Language.values()) {
      phrases.put(language, read(neighbour, fileOf(language)));
    }
  }

  /** The phrases of the package that a class is in. */
  public static Phrasebook of(Class<?> neighbour) {
    return new Phrasebook(neighbour);
  }

  /** The name of the file with the phrases in a language. */
  static String fileOf(Language language) {
    return language == Language.ENGLISH
        ? "words.properties"
        : "words_%s.properties".formatted(language.tag());
  }

  /**
   * A phrase.
   *
   * @param values numbers, texts, and {@link Words}, which are said in the same language
   * @throws IllegalArgumentException when there is no such phrase
   */
  public Words say(String key, Object... values) {
    if (phrase(key, Language.ENGLISH) == null) {
      throw new IllegalArgumentException("There is no phrase " + key);
    }
    return locale -> String.format(locale, pattern(key, Language.of(locale)), said(values, locale));
  }

  /**
   * A phrase that tells how many: {@code key.one} or {@code key.other}, which is what both
   * languages have.
   */
  public Words count(String key, long number, Object... values) {
    return say(key + (number == 1 ? ".one" : ".other"), values);
  }

  /** English rather than nothing; a test sees to it that nothing is missing. */
  private String pattern(String key, Language language) {
    String phrase = phrase(key, language);
    return phrase == null ? pattern(key, Language.ENGLISH) : phrase;
  }

  private @Nullable String phrase(String key, Language language) {
    Properties inLanguage = phrases.get(language);
    return inLanguage == null ? null : inLanguage.getProperty(key);
  }

  private static Object[] said(Object[] values, Locale locale) {
    return Arrays.stream(values)
        .map(value -> value instanceof Words words ? words.in(locale) : value)
        .toArray();
  }

  private static Properties read(Class<?> neighbour, String file) {
    Properties phrases = new Properties();
    try (InputStream stream = neighbour.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("%s has no %s".formatted(neighbour.getPackageName(), file));
      }
      phrases.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phrases;
  }
}
