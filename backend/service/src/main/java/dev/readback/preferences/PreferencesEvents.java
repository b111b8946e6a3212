package dev.readback.preferences;

import dev.readback.eventsourcing.EventFormat;
import dev.readback.eventsourcing.EventTypes;
import dev.readback.preferences.PreferencesEvent.DecisionMailRequested;
import dev.readback.preferences.PreferencesEvent.DecisionMailStopped;

/** The stored names of the events. A class may be renamed; a name here never changes. */
public final class PreferencesEvents {
  private PreferencesEvents() {}

  public static <T> EventTypes<PreferencesEvent, T> in(EventFormat<T> format) {
    return EventTypes.<PreferencesEvent, T>in(format)
        .type("decision-mail-requested", DecisionMailRequested.class)
        .type("decision-mail-stopped", DecisionMailStopped.class)
        .build();
  }
}
