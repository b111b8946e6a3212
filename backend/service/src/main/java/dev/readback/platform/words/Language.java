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
   * What to answer in: the best that an {@code Accept-Language} header (RFC 9110 section 12.5.4)
   * names, by the lookup of RFC 4647, so that {@code nl-BE} is Dutch; English when it is missing,
   * names none of ours, or is none. Nobody is refused for the language they read.
   *
   * @return one of ours, with the region where it is read, which writes dates and amounts its own
   *     way, when the header has one for it
   */
  public static Locale wanted(@Nullable String acceptLanguage) {
    if (acceptLanguage == null) {
      return ENGLISH.locale();
    }
    try {
      return wanted(LanguageRange.parse(acceptLanguage));
    } catch (IllegalArgumentException _) {
      return ENGLISH.locale();
    }
  }

  private static Locale wanted(List<LanguageRange> ranges) {
    Language best = best(ranges).orElse(ENGLISH);
    return ranges.stream()
        .filter(range -> range.getWeight() > 0)
        .map(range -> Locale.forLanguageTag(range.getRange()))
        .filter(locale -> locale.getLanguage().equals(best.tag))
        .map(locale -> Locale.of(locale.getLanguage(), locale.getCountry()))
        .findFirst()
        .orElse(best.locale());
  }

  /** The language with this tag, of those that were ever stored; English for any other. */
  public static Language tagged(String tag) {
    return Arrays.stream(values())
        .filter(language -> language.tag.equals(tag))
        .findFirst()
        .orElse(ENGLISH);
  }

  /** Which of ours is spoken there. */
  public static Language of(Locale locale) {
    return tagged(locale.getLanguage());
  }

  /** Its tag in the sense of RFC 5646. */
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
        .map(Language::of);
  }
}
