package dev.readback.platform.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that the service speaks. */
public enum Language {
  ENGLISH("en"),
  DUTCH("nl");

  private static final List<Locale> LOCALES =
      Arrays.stream(values()).map(Language::locale).toList();

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /**
   * The language to answer in: the best that an {@code Accept-Language} header (RFC 9110 section
   * 12.5.4) names, by the lookup of RFC 4647, so that {@code nl-BE} is Dutch; English when it is
   * missing, names none of ours, or is none. Nobody is refused for the language they read.
   */
  public static Language wanted(@Nullable String acceptLanguage) {
    if (acceptLanguage == null) {
      return ENGLISH;
    }
    try {
      return best(LanguageRange.parse(acceptLanguage)).orElse(ENGLISH);
    } catch (IllegalArgumentException _) {
      return ENGLISH;
    }
  }

  /** The language with this tag, of those that were ever stored; English for any other. */
  public static Language tagged(String tag) {
    return Arrays.stream(values())
        .filter(language -> language.tag.equals(tag))
        .findFirst()
        .orElse(ENGLISH);
  }

  /** Its tag in the sense of RFC 5646, as in {@code Content-Language}. */
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return Locale.of(tag);
  }

  /** A lookup passes over {@code *}, which a filter takes for any that is not ruled out. */
  private static Optional<Language> best(List<LanguageRange> ranges) {
    return Optional.ofNullable(Locale.lookup(ranges, LOCALES))
        .or(() -> Locale.filter(ranges, LOCALES).stream().findFirst())
        .map(locale -> tagged(locale.getLanguage()));
  }
}
