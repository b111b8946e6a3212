package dev.readback.preferences.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail is still to be sent, or may be: whoever called has to come again later. */
public final class DecisionMailNotSent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private DecisionMailNotSent(String bookingId, String why, @Nullable Throwable cause) {
    super("The mail on booking %s %s".formatted(bookingId, why), cause);
  }

  static DecisionMailNotSent beingSent(String bookingId, Instant until) {
    return new DecisionMailNotSent(
        bookingId,
        "was claimed by a process that has not told yet what came of it; it may be claimed again"
            + " from %s on".formatted(until),
        null);
  }

  static DecisionMailNotSent tooOften(String bookingId) {
    return new DecisionMailNotSent(bookingId, "has been tried so often that it is given up", null);
  }

  static DecisionMailNotSent notSetUp(String bookingId) {
    return new DecisionMailNotSent(
        bookingId, "cannot be sent: readback.mail.host says no SMTP server", null);
  }

  static DecisionMailNotSent refused(String bookingId, Throwable cause) {
    return new DecisionMailNotSent(bookingId, "was not taken by the SMTP server", cause);
  }

  static DecisionMailNotSent unanswered(String bookingId, Throwable cause) {
    return new DecisionMailNotSent(
        bookingId, "may have been taken by the SMTP server, which did not say so in time", cause);
  }

  static DecisionMailNotSent unrecorded(String bookingId, Throwable cause) {
    return new DecisionMailNotSent(
        bookingId, "was sent, which could not be recorded: it may be sent once more", cause);
  }
}
