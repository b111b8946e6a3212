package dev.readback.preferences;

/** What a user has asked for, as far as the rules need to know it. */
public sealed interface Preferences {

  /** Nothing was asked for, or no longer. */
  record NoDecisionMail() implements Preferences {}

  /** A mail is asked for when a seller decides. */
  record DecisionMail(String address) implements Preferences {}
}
