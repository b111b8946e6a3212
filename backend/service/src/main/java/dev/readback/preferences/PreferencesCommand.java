package dev.readback.preferences;

import java.util.Optional;

/** What buyers may ask for. */
public sealed interface PreferencesCommand {

  /**
   * From now on, a mail when a seller decides.
   *
   * @param address of the caller, if they have one
   * @param mailSetUp whether this installation can send mails
   */
  record RequestDecisionMail(Optional<MailAddress> address, boolean mailSetUp)
      implements PreferencesCommand {}

  /** From now on, no such mail. */
  record StopDecisionMail() implements PreferencesCommand {}
}
