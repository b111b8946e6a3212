package dev.readback.preferences.mail;

import java.time.Instant;

/** How far one mail has come. */
sealed interface DecisionMailState {

  /** Nobody is sending it. */
  record Unsent() implements DecisionMailState {}

  /**
   * Somebody is sending it, or died over it.
   *
   * @param claim whose turn it is
   * @param until from then on, others may take it over
   */
  record Claimed(String claim, Instant until) implements DecisionMailState {}

  /** The SMTP server has taken it. */
  record Sent() implements DecisionMailState {}
}
