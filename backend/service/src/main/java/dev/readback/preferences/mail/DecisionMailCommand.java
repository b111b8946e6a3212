package dev.readback.preferences.mail;

import java.time.Instant;

/** What those who send a mail do with its stream. */
sealed interface DecisionMailCommand {

  /** One process takes the mail on, so that no other one sends it, too. */
  record ClaimMail(String claim, Instant at) implements DecisionMailCommand {}

  /** The SMTP server has taken it. */
  record RecordSent() implements DecisionMailCommand {}

  /** The SMTP server has not taken it: whoever comes next may try. */
  record RecordFailure(String claim, String reason) implements DecisionMailCommand {}
}
