package dev.readback.preferences;

import java.util.Optional;

/** What a user has asked for, as far as the rules need to know it. */
public sealed interface Preferences {

  /** Nothing was asked for, or no longer. */
  record NoDecisionMail() implements Preferences {}

  /**
   * A mail is asked for when a seller decides.
   *
   * @param language its tag (RFC 5646); none for English
   */
  record DecisionMail(String address, Optional<String> language) implements Preferences {}
}
