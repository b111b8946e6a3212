package dev.readback.preferences.mail;

import static dev.readback.eventsourcing.testkit.DeciderSpec.given;

import dev.readback.preferences.mail.DecisionMailCommand.ClaimMail;
import dev.readback.preferences.mail.DecisionMailCommand.RecordFailure;
import dev.readback.preferences.mail.DecisionMailCommand.RecordSent;
import dev.readback.preferences.mail.DecisionMailEvent.MailClaimed;
import dev.readback.preferences.mail.DecisionMailEvent.MailFailed;
import dev.readback.preferences.mail.DecisionMailEvent.MailSent;
import dev.readback.preferences.mail.DecisionMailRejection.AlreadySent;
import dev.readback.preferences.mail.DecisionMailRejection.BeingSent;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DecisionMailDeciderTest {
  private static final DecisionMailDecider DECIDER = new DecisionMailDecider();
  private static final Instant NOW = Instant.parse("2026-11-24T10:15:30Z");
  private static final Instant OVER = Instant.parse("2026-11-24T10:17:30Z");
  private static final DecisionMailEvent CLAIMED = new MailClaimed("first", OVER);
  private static final DecisionMailEvent FAILED = new MailFailed("first", "Away");
  private static final DecisionMailEvent SENT = new MailSent();

  private static ClaimMail claim(String claim, Instant at) {
    return new ClaimMail(claim, at, Duration.ofMinutes(2));
  }

  @Test
  void a_mail_is_claimed_once() {
    given(DECIDER).when(claim("first", NOW)).then(CLAIMED);
  }

  @Test
  void a_lease_is_as_long_as_the_command_says() {
    given(DECIDER)
        .when(new ClaimMail("first", NOW, Duration.ofSeconds(6)))
        .then(new MailClaimed("first", NOW.plusSeconds(6)));
  }

  @Test
  void a_claim_is_respected_until_its_lease_is_over() {
    given(DECIDER, CLAIMED)
        .when(claim("second", OVER.minusMillis(1)))
        .thenRejected(new BeingSent(OVER));
    given(DECIDER, CLAIMED)
        .when(claim("second", OVER))
        .then(new MailClaimed("second", OVER.plusSeconds(120)));
  }

  @Test
  void a_failure_frees_the_mail_at_once() {
    given(DECIDER, CLAIMED).when(new RecordFailure("first", "Away")).then(FAILED);
    given(DECIDER, CLAIMED, FAILED)
        .when(claim("second", NOW))
        .then(new MailClaimed("second", OVER));
  }

  @Test
  void a_failure_frees_nobody_elses_claim() {
    given(DECIDER, CLAIMED).when(new RecordFailure("earlier", "Away")).thenNothing();
    given(DECIDER).when(new RecordFailure("earlier", "Away")).thenNothing();
    given(DECIDER, CLAIMED, SENT).when(new RecordFailure("first", "Away")).thenNothing();
  }

  @Test
  void a_mail_that_was_sent_is_never_sent_again() {
    given(DECIDER, CLAIMED).when(new RecordSent()).then(SENT);
    given(DECIDER, CLAIMED, SENT)
        .when(claim("second", OVER.plusSeconds(3_600)))
        .thenRejected(new AlreadySent());
    given(DECIDER, CLAIMED, SENT).when(new RecordSent()).thenNothing();
  }

  @Test
  void what_the_server_took_was_sent_whoever_has_claimed_it_since() {
    given(DECIDER, CLAIMED, new MailClaimed("second", OVER.plusSeconds(120)))
        .when(new RecordSent())
        .then(SENT);
    given(DECIDER, CLAIMED, FAILED).when(new RecordSent()).then(SENT);
  }
}
