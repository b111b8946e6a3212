package dev.readback.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.handling.CommandEnvelope;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.eventsourcing.handling.CommandResult;
import dev.readback.eventsourcing.handling.CommandResult.BudgetExceeded;
import dev.readback.eventsourcing.handling.CommandResult.Completed;
import dev.readback.eventsourcing.handling.HandOff;
import dev.readback.eventsourcing.inmemory.InMemoryEventStore;
import dev.readback.eventsourcing.store.Origin;
import dev.readback.platform.json.JsonEventFormat;
import dev.readback.platform.json.StrictJson;
import dev.readback.preferences.PreferencesCommand.RequestDecisionMail;
import dev.readback.preferences.PreferencesCommand.StopDecisionMail;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PreferencesRootTest {
  private final CommandHandler<
          PreferencesCommand, Preferences, PreferencesEvent, PreferencesRejection, PreferencesView>
      handler =
          new CommandHandler<>(
              new InMemoryEventStore(),
              PreferencesRoot.with(PreferencesEvents.in(new JsonEventFormat(StrictJson.mapper()))),
              new PreferencesProjection(),
              HandOff.TO_NOBODY);

  @Test
  void mails_can_be_stopped_when_there_is_no_room_for_anything_else() {
    long requests = 0;
    while (give(request(requests)) instanceof Completed) {
      requests++;
    }

    assertEquals(PreferencesRoot.BUDGET.events() - 1, requests);
    assertStopped();
    assertInstanceOf(BudgetExceeded.class, give(request(requests)));
    assertStopped();
  }

  private void assertStopped() {
    var stopped = (Completed<PreferencesView, PreferencesRejection>) give(new StopDecisionMail());
    assertEquals(Optional.empty(), stopped.state().view().decisionMail());
  }

  /** The longest address that there is, another one each time. */
  private static PreferencesCommand request(long number) {
    String local = "%064d".formatted(number);
    String address = local + "@" + "d".repeat(254 - local.length() - 1);
    return new RequestDecisionMail(Optional.of(new MailAddress(address)), Optional.empty(), true);
  }

  private CommandResult<PreferencesView, PreferencesRejection> give(PreferencesCommand command) {
    var origin = new Origin("", new Actor("alice", "Alice"), Instant.EPOCH, null);
    var id = new CommandId(UUID.randomUUID().toString());
    return handler
        .handle(
            PreferencesKey.of("alice"),
            new CommandEnvelope<>(id, OptionalLong.empty(), origin, command))
        .await()
        .indefinitely();
  }
}
