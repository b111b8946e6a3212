package dev.readback.preferences.mail;

import java.time.Duration;
import java.time.Instant;

/** What those who send a mail do with its stream. */
sealed interface DecisionMailCommand {

  /**
   * One process takes the mail on, so that no other one sends it, too.
   *
   * @param lease longer than sending and recording it can take, so that only the dead lose a claim
   */
  record ClaimMail(String claim, Instant at, Duration lease) implements DecisionMailCommand {}

  /** The SMTP server has taken it. */
  record RecordSent() implements DecisionMailCommand {}

  /** The SMTP server has not taken it: whoever comes next may try. */
  record RecordFailure(String claim, String reason) implements DecisionMailCommand {}
}
