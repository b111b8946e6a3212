package dev.readback.preferences.mail;

import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.handling.CommandEnvelope;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.eventsourcing.handling.CommandResult;
import dev.readback.eventsourcing.store.Origin;
import dev.readback.eventsourcing.store.StoreFailure;
import dev.readback.preferences.mail.DecisionMailCommand.ClaimMail;
import dev.readback.preferences.mail.DecisionMailCommand.RecordFailure;
import dev.readback.preferences.mail.DecisionMailCommand.RecordSent;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/** Writes down how far each mail has come, so that the replicas send it once among them. */
final class DecisionMailLog {
  private static final Actor SERVICE = new Actor("readback", "Readback");
  private static final int MOST_CHARACTERS_OF_REASON = 300;

  private final CommandHandler<
          DecisionMailCommand,
          DecisionMailState,
          DecisionMailEvent,
          DecisionMailRejection,
          DecisionMailState>
      mails;
  private final Clock clock;
  private final Duration lease;

  /**
   * @param lease of a claim
   */
  DecisionMailLog(
      CommandHandler<
              DecisionMailCommand,
              DecisionMailState,
              DecisionMailEvent,
              DecisionMailRejection,
              DecisionMailState>
          mails,
      Clock clock,
      Duration lease) {
    this.mails = mails;
    this.clock = clock;
    this.lease = lease;
  }

  /** Takes a mail on, when it is free to be taken. */
  Uni<CommandResult<DecisionMailState, DecisionMailRejection>> claim(
      String bookingId, String claim) {
    return Uni.createFrom()
        .deferred(
            () -> {
              Instant now = now();
              return give(bookingId, claim, new ClaimMail(claim, now, lease), now);
            });
  }

  /** Tried for a while, since a mail that is not recorded as sent will be sent again. */
  Uni<Void> sent(String bookingId, String claim) {
    return Uni.createFrom()
        .deferred(() -> give(bookingId, "sent-" + claim, new RecordSent(), now()))
        .onFailure(StoreFailure.class)
        .retry()
        .withBackOff(Duration.ofMillis(100), Duration.ofSeconds(2))
        .atMost(5)
        .replaceWithVoid();
  }

  Uni<Void> failed(String bookingId, String claim, Throwable why) {
    String said = why.toString();
    String reason = said.substring(0, Math.min(said.length(), MOST_CHARACTERS_OF_REASON));
    return Uni.createFrom()
        .deferred(() -> give(bookingId, "failed-" + claim, new RecordFailure(claim, reason), now()))
        .replaceWithVoid();
  }

  private Uni<CommandResult<DecisionMailState, DecisionMailRejection>> give(
      String bookingId, String commandId, DecisionMailCommand command, Instant now) {
    var origin = new Origin(command.getClass().getSimpleName(), SERVICE, now, null);
    return mails.handle(
        bookingId,
        new CommandEnvelope<>(new CommandId(commandId), OptionalLong.empty(), origin, command));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
