package dev.readback.preferences;

import java.util.Optional;

/** What a user asked for. {@link PreferencesEvents} says under which names it is stored. */
public sealed interface PreferencesEvent {

  /**
   * A mail is to come.
   *
   * @param language its tag (RFC 5646); none for English, as in all that was stored first
   */
  record DecisionMailRequested(String address, Optional<String> language)
      implements PreferencesEvent {}

  record DecisionMailStopped() implements PreferencesEvent {}
}
