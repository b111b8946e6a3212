package dev.readback.preferences.mail;

import java.time.Instant;

/** What happened to one mail. {@link DecisionMailEvents} says under which names it is stored. */
sealed interface DecisionMailEvent {

  /**
   * A process took it on.
   *
   * @param until from then on, others may take it over
   */
  record MailClaimed(String claim, Instant until) implements DecisionMailEvent {}

  record MailSent() implements DecisionMailEvent {}

  record MailFailed(String claim, String reason) implements DecisionMailEvent {}
}
