package dev.readback.preferences.mail;

import java.time.Instant;

/** Why a mail cannot be claimed. */
sealed interface DecisionMailRejection {

  /** There is nothing left to do. */
  record AlreadySent() implements DecisionMailRejection {}

  /** Another process is at it, or died over it less than a lease ago. */
  record BeingSent(Instant until) implements DecisionMailRejection {}
}
