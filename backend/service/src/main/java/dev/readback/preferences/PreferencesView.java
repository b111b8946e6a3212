package dev.readback.preferences;

import java.time.Instant;
import java.util.Optional;

/** What a user has asked for, as they read it. */
public record PreferencesView(Optional<DecisionMail> decisionMail) {

  /**
   * A mail when a seller decides.
   *
   * @param address where it goes
   * @param language its tag (RFC 5646); none for English
   * @param since when it was asked for; a later change of the others leaves that as it is
   */
  public record DecisionMail(String address, Optional<String> language, Instant since) {}
}
