package dev.readback.preferences.mail;

import dev.readback.eventsourcing.Actor;
import dev.readback.preferences.PreferencesView;
import dev.readback.preferences.PreferencesView.DecisionMail;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A booking, as far as a mail tells of it.
 *
 * @param buyer who started it
 * @param lines how many it has, once it was placed
 * @param total of those lines
 */
record Order(Actor buyer, int lines, Optional<Money> total, Optional<SellerDecision> decision) {

  static Order startedBy(Actor buyer) {
    return new Order(buyer, 0, Optional.empty(), Optional.empty());
  }

  Order placed(int lines, Money total) {
    return new Order(buyer, lines, Optional.of(total), decision);
  }

  Order decided(SellerDecision decision) {
    return new Order(buyer, lines, total, Optional.of(decision));
  }

  /** How the buyer wants to be told of the decision, if they asked for it before it was made. */
  Optional<DecisionMail> mailFor(PreferencesView buyersPreferences) {
    return decision.flatMap(
        made ->
            buyersPreferences.decisionMail().filter(asked -> !made.at().isBefore(asked.since())));
  }
}
