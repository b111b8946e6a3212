package dev.readback.preferences;

import static dev.readback.preferences.PreferencesAction.REQUEST_DECISION_MAIL;
import static dev.readback.preferences.PreferencesAction.STOP_DECISION_MAIL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.eventsourcing.Decision;
import dev.readback.preferences.Preferences.DecisionMail;
import dev.readback.preferences.Preferences.NoDecisionMail;
import dev.readback.preferences.PreferencesCommand.RequestDecisionMail;
import dev.readback.preferences.PreferencesCommand.StopDecisionMail;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user is told that they may ask for is what would change something, and no more. */
class PreferencesActionTest {

  private static final Optional<String> ENGLISH = Optional.empty();

  record Case(Optional<String> asked, Optional<MailAddress> own, boolean mailSetUp) {}

  static Stream<Case> cases() {
    return Stream.of(Optional.<String>empty(), Optional.of("alice@example.com"))
        .flatMap(
            asked ->
                Stream.of(
                        Optional.<MailAddress>empty(),
                        MailAddress.in("alice@example.com"),
                        MailAddress.in("alice@new.example"))
                    .flatMap(
                        own -> Stream.of(true, false).map(setUp -> new Case(asked, own, setUp))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_actions_offered_are_the_commands_that_change_something(Case each) {
    var view =
        new PreferencesView(
            each.asked()
                .map(address -> new PreferencesView.DecisionMail(address, ENGLISH, Instant.EPOCH)));

    assertEquals(changing(each), PreferencesAction.of(view, each.own(), each.mailSetUp()));
  }

  private static Set<PreferencesAction> changing(Case each) {
    Set<PreferencesAction> changing = EnumSet.noneOf(PreferencesAction.class);
    for (PreferencesAction action : List.of(REQUEST_DECISION_MAIL, STOP_DECISION_MAIL)) {
      Preferences state =
          each.asked()
              .<Preferences>map(address -> new DecisionMail(address, ENGLISH))
              .orElse(new NoDecisionMail());
      if (new PreferencesDecider().decide(command(action, each), state)
              instanceof Decision.Accepted<PreferencesEvent, PreferencesRejection>(var events)
          && !events.isEmpty()) {
        changing.add(action);
      }
    }
    return changing;
  }

  private static PreferencesCommand command(PreferencesAction action, Case each) {
    return switch (action) {
      case REQUEST_DECISION_MAIL -> new RequestDecisionMail(each.own(), ENGLISH, each.mailSetUp());
      case STOP_DECISION_MAIL -> new StopDecisionMail();
    };
  }
}
