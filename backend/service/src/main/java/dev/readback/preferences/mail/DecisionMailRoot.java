package dev.readback.preferences.mail;

import dev.readback.eventsourcing.EventCodec;
import dev.readback.eventsourcing.EventMetadata;
import dev.readback.eventsourcing.Projection;
import dev.readback.eventsourcing.StreamBudget;
import dev.readback.eventsourcing.handling.AccessRule;
import dev.readback.eventsourcing.handling.AggregateRoot;
import dev.readback.preferences.mail.DecisionMailCommand.ClaimMail;
import dev.readback.preferences.mail.DecisionMailCommand.RecordFailure;
import dev.readback.preferences.mail.DecisionMailCommand.RecordSent;

/** The mail on one booking as the handler sees it; its stream has the booking's key. */
final class DecisionMailRoot {
  static final String CATEGORY = "decisionmails";

  /**
   * The reserve is for what came of the last claim. When the rest is used up, the mail has been
   * tried so often that it needs somebody to look after it.
   */
  static final StreamBudget BUDGET = new StreamBudget(200, 128 * 1024, 2, 4 * 1024);

  private DecisionMailRoot() {}

  static AggregateRoot<
          DecisionMailCommand, DecisionMailState, DecisionMailEvent, DecisionMailRejection>
      with(EventCodec<DecisionMailEvent> codec) {
    return new AggregateRoot<>(
        CATEGORY,
        new DecisionMailDecider(),
        codec,
        BUDGET,
        DecisionMailRoot::endsTheClaim,
        AccessRule.open());
  }

  /** Nobody reads a mail's stream but who sends it: its state is all there is to see. */
  static Projection<DecisionMailState, DecisionMailEvent> projection() {
    var decider = new DecisionMailDecider();
    return new Projection<>() {
      @Override
      public DecisionMailState initial() {
        return decider.initial();
      }

      @Override
      public DecisionMailState evolve(
          DecisionMailState mail, DecisionMailEvent event, EventMetadata metadata) {
        return decider.evolve(mail, event);
      }
    };
  }

  private static boolean endsTheClaim(DecisionMailCommand command) {
    return switch (command) {
      case ClaimMail _ -> false;
      case RecordSent _, RecordFailure _ -> true;
    };
  }
}
