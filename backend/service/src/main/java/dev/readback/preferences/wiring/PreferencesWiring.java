package dev.readback.preferences.wiring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readback.eventsourcing.EventFormat;
import dev.readback.eventsourcing.EventTypes;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.eventsourcing.handling.HandOff;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.preferences.Preferences;
import dev.readback.preferences.PreferencesCommand;
import dev.readback.preferences.PreferencesEvent;
import dev.readback.preferences.PreferencesEvents;
import dev.readback.preferences.PreferencesProjection;
import dev.readback.preferences.PreferencesRejection;
import dev.readback.preferences.PreferencesRoot;
import dev.readback.preferences.PreferencesView;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Puts the preferences capability together: the one place that registers it. */
@Dependent
@RegisterForReflection(
    targets = {
      PreferencesEvent.DecisionMailRequested.class,
      PreferencesEvent.DecisionMailStopped.class
    })
class PreferencesWiring {

  @Produces
  @Singleton
  EventTypes<PreferencesEvent, ObjectNode> events(EventFormat<ObjectNode> format) {
    return PreferencesEvents.in(format);
  }

  @Produces
  @Singleton
  CommandHandler<
          PreferencesCommand, Preferences, PreferencesEvent, PreferencesRejection, PreferencesView>
      commands(EventStore store, EventTypes<PreferencesEvent, ObjectNode> events) {
    return new CommandHandler<>(
        store, PreferencesRoot.with(events), new PreferencesProjection(), HandOff.TO_NOBODY);
  }

  @Produces
  @Singleton
  QueryHandler<PreferencesView, PreferencesEvent> queries(
      EventStore store, EventTypes<PreferencesEvent, ObjectNode> events) {
    return new QueryHandler<>(store, PreferencesRoot.CATEGORY, events, new PreferencesProjection());
  }
}
