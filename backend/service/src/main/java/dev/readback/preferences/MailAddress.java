package dev.readback.preferences;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address that can stand in a header and in an SMTP command as it is: {@code local@domain}
 * (RFC 5321) in plain characters, without quotes, comments or a name, and of 254 characters at
 * most.
 */
public record MailAddress(String value) {
  private static final int MOST_CHARACTERS = 254;
  private static final Pattern FORM =
      Pattern.compile(
          "[\\x21-\\x7e&&[^<>()\\[\\]\\\\,;:@\"]]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");

  public MailAddress {
    if (!isOne(value)) {
      throw new IllegalArgumentException("Not a mail address that can be used as it is");
    }
  }

  /** What a text says, if it is such an address. */
  public static Optional<MailAddress> in(String text) {
    return isOne(text) ? Optional.of(new MailAddress(text)) : Optional.empty();
  }

  private static boolean isOne(String text) {
    return text.length() <= MOST_CHARACTERS && FORM.matcher(text).matches();
  }
}
