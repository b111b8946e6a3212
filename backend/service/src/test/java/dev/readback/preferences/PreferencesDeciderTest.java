package dev.readback.preferences;

import static dev.readback.eventsourcing.testkit.DeciderSpec.given;
import static dev.readback.preferences.PreferencesRejection.MAIL_NOT_SET_UP;
import static dev.readback.preferences.PreferencesRejection.NO_ADDRESS;

import dev.readback.preferences.PreferencesCommand.RequestDecisionMail;
import dev.readback.preferences.PreferencesCommand.StopDecisionMail;
import dev.readback.preferences.PreferencesEvent.DecisionMailRequested;
import dev.readback.preferences.PreferencesEvent.DecisionMailStopped;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreferencesDeciderTest {
  private static final PreferencesDecider DECIDER = new PreferencesDecider();
  private static final PreferencesEvent REQUESTED = requested("alice@example.com");
  private static final PreferencesEvent STOPPED = new DecisionMailStopped();
  private static final PreferencesCommand STOP = new StopDecisionMail();

  @Test
  void a_mail_can_be_asked_for() {
    given(DECIDER).when(request("alice@example.com")).then(REQUESTED);
    given(DECIDER, REQUESTED, STOPPED).when(request("alice@example.com")).then(REQUESTED);
  }

  @Test
  void asking_again_changes_nothing_unless_the_address_is_another() {
    given(DECIDER, REQUESTED).when(request("alice@example.com")).thenNothing();
    given(DECIDER, REQUESTED)
        .when(request("alice@new.example"))
        .then(requested("alice@new.example"));
  }

  @Test
  void asking_in_another_language_is_asking_for_another_mail() {
    Optional<String> dutch = Optional.of("nl");
    var inDutch = new DecisionMailRequested("alice@example.com", dutch);

    given(DECIDER, REQUESTED).when(requestIn(dutch, "alice@example.com")).then(inDutch);
    given(DECIDER, inDutch).when(requestIn(dutch, "alice@example.com")).thenNothing();
    given(DECIDER, inDutch).when(request("alice@example.com")).then(REQUESTED);
  }

  @Test
  void mails_can_be_stopped_once() {
    given(DECIDER, REQUESTED).when(STOP).then(STOPPED);
    given(DECIDER, REQUESTED, STOPPED).when(STOP).thenNothing();
    given(DECIDER).when(STOP).thenNothing();
  }

  @Test
  void nobody_without_an_address_can_be_mailed() {
    given(DECIDER)
        .when(new RequestDecisionMail(Optional.empty(), Optional.empty(), true))
        .thenRejected(NO_ADDRESS);
  }

  @Test
  void nobody_is_promised_a_mail_that_cannot_be_sent() {
    given(DECIDER)
        .when(
            new RequestDecisionMail(
                Optional.of(new MailAddress("alice@example.com")), Optional.empty(), false))
        .thenRejected(MAIL_NOT_SET_UP);
  }

  private static PreferencesEvent requested(String address) {
    return new DecisionMailRequested(address, Optional.empty());
  }

  private static PreferencesCommand request(String address) {
    return requestIn(Optional.empty(), address);
  }

  private static PreferencesCommand requestIn(Optional<String> language, String address) {
    return new RequestDecisionMail(Optional.of(new MailAddress(address)), language, true);
  }
}
