package dev.readback.preferences.mail;

import static dev.readback.eventsourcing.Decision.accept;
import static dev.readback.eventsourcing.Decision.reject;

import dev.readback.eventsourcing.Decider;
import dev.readback.eventsourcing.Decision;
import dev.readback.preferences.mail.DecisionMailCommand.ClaimMail;
import dev.readback.preferences.mail.DecisionMailCommand.RecordFailure;
import dev.readback.preferences.mail.DecisionMailCommand.RecordSent;
import dev.readback.preferences.mail.DecisionMailEvent.MailClaimed;
import dev.readback.preferences.mail.DecisionMailEvent.MailFailed;
import dev.readback.preferences.mail.DecisionMailEvent.MailSent;
import dev.readback.preferences.mail.DecisionMailRejection.AlreadySent;
import dev.readback.preferences.mail.DecisionMailRejection.BeingSent;
import dev.readback.preferences.mail.DecisionMailState.Claimed;
import dev.readback.preferences.mail.DecisionMailState.Sent;
import dev.readback.preferences.mail.DecisionMailState.Unsent;
import java.time.Instant;

/** The aggregate root of one mail: who may send it, and until when. */
final class DecisionMailDecider
    implements Decider<
        DecisionMailCommand, DecisionMailState, DecisionMailEvent, DecisionMailRejection> {

  @Override
  public DecisionMailState initial() {
    return new Unsent();
  }

  @Override
  public Decision<DecisionMailEvent, DecisionMailRejection> decide(
      DecisionMailCommand command, DecisionMailState mail) {
    return switch (command) {
      case ClaimMail claim -> claim(claim, mail);
      case RecordSent _ -> recordSent(mail);
      case RecordFailure failure -> recordFailure(failure, mail);
    };
  }

  private static Decision<DecisionMailEvent, DecisionMailRejection> claim(
      ClaimMail command, DecisionMailState mail) {
    return switch (mail) {
      case Sent _ -> reject(new AlreadySent());
      case Claimed(String _, Instant until) when command.at().isBefore(until) ->
          reject(new BeingSent(until));
      case Unsent _, Claimed _ ->
          accept(new MailClaimed(command.claim(), command.at().plus(command.lease())));
    };
  }

  private static Decision<DecisionMailEvent, DecisionMailRejection> recordSent(
      DecisionMailState mail) {
    return switch (mail) {
      case Unsent _, Claimed _ -> accept(new MailSent());
      case Sent _ -> accept();
    };
  }

  private static Decision<DecisionMailEvent, DecisionMailRejection> recordFailure(
      RecordFailure command, DecisionMailState mail) {
    return switch (mail) {
      case Claimed(String claim, Instant _) when claim.equals(command.claim()) ->
          accept(new MailFailed(command.claim(), command.reason()));
      case Unsent _, Claimed _, Sent _ -> accept();
    };
  }

  @Override
  public DecisionMailState evolve(DecisionMailState mail, DecisionMailEvent event) {
    return switch (event) {
      case MailClaimed(String claim, Instant until) -> new Claimed(claim, until);
      case MailSent _ -> new Sent();
      case MailFailed _ -> new Unsent();
    };
  }
}
