package dev.readback.platform.words;

import java.util.Locale;

/** Something to say to a person, whatever language they read. */
@FunctionalInterface
public interface Words {

  /**
   * What it is in somebody's language, with amounts and dates as in their region.
   *
   * @param locale of one of {@link Language}; in any other it is said in English
   */
  String in(Locale locale);
}
