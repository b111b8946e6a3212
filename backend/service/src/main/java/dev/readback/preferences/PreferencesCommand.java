package dev.readback.preferences;

import java.util.Optional;

/** What buyers may ask for. */
public sealed interface PreferencesCommand {

  /**
   * From now on, a mail when a seller decides.
   *
   * @param address of the caller, if they have one
   * @param language the tag (RFC 5646) of the one to write in; none for English
   * @param mailSetUp whether this installation can send mails
   */
  record RequestDecisionMail(
      Optional<MailAddress> address, Optional<String> language, boolean mailSetUp)
      implements PreferencesCommand {}

  /** From now on, no such mail. */
  record StopDecisionMail() implements PreferencesCommand {}
}
