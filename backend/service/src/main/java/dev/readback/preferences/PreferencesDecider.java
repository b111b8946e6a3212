package dev.readback.preferences;

import static dev.readback.eventsourcing.Decision.accept;
import static dev.readback.eventsourcing.Decision.reject;
import static dev.readback.preferences.PreferencesRejection.MAIL_NOT_SET_UP;
import static dev.readback.preferences.PreferencesRejection.NO_ADDRESS;

import dev.readback.eventsourcing.Decider;
import dev.readback.eventsourcing.Decision;
import dev.readback.preferences.Preferences.DecisionMail;
import dev.readback.preferences.Preferences.NoDecisionMail;
import dev.readback.preferences.PreferencesCommand.RequestDecisionMail;
import dev.readback.preferences.PreferencesCommand.StopDecisionMail;
import dev.readback.preferences.PreferencesEvent.DecisionMailRequested;
import dev.readback.preferences.PreferencesEvent.DecisionMailStopped;
import java.util.Optional;

/** The aggregate root of one user's preferences. */
public final class PreferencesDecider
    implements Decider<PreferencesCommand, Preferences, PreferencesEvent, PreferencesRejection> {

  @Override
  public Preferences initial() {
    return new NoDecisionMail();
  }

  @Override
  public Decision<PreferencesEvent, PreferencesRejection> decide(
      PreferencesCommand command, Preferences preferences) {
    return switch (command) {
      case RequestDecisionMail request -> request(request, preferences);
      case StopDecisionMail _ -> stop(preferences);
    };
  }

  private static Decision<PreferencesEvent, PreferencesRejection> request(
      RequestDecisionMail command, Preferences preferences) {
    if (!command.mailSetUp()) {
      return reject(MAIL_NOT_SET_UP);
    }
    if (command.address().isEmpty()) {
      return reject(NO_ADDRESS);
    }
    String address = command.address().get().value();
    return preferences.equals(new DecisionMail(address, command.language()))
        ? accept()
        : accept(new DecisionMailRequested(address, command.language()));
  }

  private static Decision<PreferencesEvent, PreferencesRejection> stop(Preferences preferences) {
    return switch (preferences) {
      case DecisionMail _ -> accept(new DecisionMailStopped());
      case NoDecisionMail _ -> accept();
    };
  }

  @Override
  public Preferences evolve(Preferences preferences, PreferencesEvent event) {
    return switch (event) {
      case DecisionMailRequested(String address, Optional<String> language) ->
          new DecisionMail(address, language);
      case DecisionMailStopped _ -> new NoDecisionMail();
    };
  }
}
