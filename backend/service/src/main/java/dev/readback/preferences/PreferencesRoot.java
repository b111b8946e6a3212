package dev.readback.preferences;

import dev.readback.eventsourcing.EventCodec;
import dev.readback.eventsourcing.StreamBudget;
import dev.readback.eventsourcing.handling.AccessRule;
import dev.readback.eventsourcing.handling.AggregateRoot;
import dev.readback.preferences.PreferencesCommand.RequestDecisionMail;
import dev.readback.preferences.PreferencesCommand.StopDecisionMail;

/** A user's preferences as the handlers see them: their streams, their behaviour, their limits. */
public final class PreferencesRoot {
  public static final String CATEGORY = "preferences";

  /** The reserve is for one stop: whoever has stopped can only request, and that has no reserve. */
  static final StreamBudget BUDGET = new StreamBudget(500, 256 * 1024, 1, 256);

  private PreferencesRoot() {}

  /** Anybody's command is let in, since the stream's key comes from its giver. */
  public static AggregateRoot<
          PreferencesCommand, Preferences, PreferencesEvent, PreferencesRejection>
      with(EventCodec<PreferencesEvent> codec) {
    return new AggregateRoot<>(
        CATEGORY,
        new PreferencesDecider(),
        codec,
        BUDGET,
        PreferencesRoot::endsWhatWasAskedFor,
        AccessRule.open());
  }

  private static boolean endsWhatWasAskedFor(PreferencesCommand command) {
    return switch (command) {
      case StopDecisionMail _ -> true;
      case RequestDecisionMail _ -> false;
    };
  }
}
