package dev.readback.preferences;

import java.time.Instant;
import java.util.Optional;

/** What a user has asked for, as they read it. */
public record PreferencesView(Optional<DecisionMail> decisionMail) {

  /**
   * A mail when a seller decides.
   *
   * @param address where it goes
   * @param since when it was asked for; a later change of the address leaves that as it is
   */
  public record DecisionMail(String address, Instant since) {}
}
