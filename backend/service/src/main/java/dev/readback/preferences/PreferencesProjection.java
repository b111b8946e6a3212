package dev.readback.preferences;

import dev.readback.eventsourcing.EventMetadata;
import dev.readback.eventsourcing.Projection;
import dev.readback.preferences.PreferencesEvent.DecisionMailRequested;
import dev.readback.preferences.PreferencesEvent.DecisionMailStopped;
import dev.readback.preferences.PreferencesView.DecisionMail;
import java.time.Instant;
import java.util.Optional;

/** A user's stream as one state; somebody who never said anything has asked for nothing. */
public final class PreferencesProjection implements Projection<PreferencesView, PreferencesEvent> {

  @Override
  public PreferencesView initial() {
    return new PreferencesView(Optional.empty());
  }

  @Override
  public PreferencesView evolve(
      PreferencesView view, PreferencesEvent event, EventMetadata metadata) {
    return switch (event) {
      case DecisionMailRequested(String address, Optional<String> language) -> {
        Instant since = view.decisionMail().map(DecisionMail::since).orElse(metadata.recordedAt());
        yield new PreferencesView(Optional.of(new DecisionMail(address, language, since)));
      }
      case DecisionMailStopped _ -> initial();
    };
  }
}
