package dev.readback.platform.http;

import java.util.Locale;

/** The names of constants as the API writes them: {@code NOT_PLACED} is {@code not-placed}. */
public final class KebabCase {
  private KebabCase() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
