package dev.readback.preferences;

/** What a user asked for. {@link PreferencesEvents} says under which names it is stored. */
public sealed interface PreferencesEvent {

  record DecisionMailRequested(String address) implements PreferencesEvent {}

  record DecisionMailStopped() implements PreferencesEvent {}
}
