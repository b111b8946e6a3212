package dev.readback.fulfilment;

import static dev.readback.fulfilment.Examples.NOW;
import static dev.readback.fulfilment.Examples.handover;
import static dev.readback.fulfilment.Examples.longestOrder;
import static dev.readback.fulfilment.Examples.start;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.Decision;
import dev.readback.eventsourcing.EventCodec;
import dev.readback.eventsourcing.handling.CommandEnvelope;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.eventsourcing.handling.CommandResult;
import dev.readback.eventsourcing.handling.CommandResult.BudgetExceeded;
import dev.readback.eventsourcing.handling.CommandResult.Completed;
import dev.readback.eventsourcing.handling.HandOff;
import dev.readback.eventsourcing.inmemory.InMemoryEventStore;
import dev.readback.eventsourcing.store.Origin;
import dev.readback.fulfilment.FulfilmentCommand.ConfirmReceipt;
import dev.readback.fulfilment.FulfilmentCommand.DispatchParcel;
import dev.readback.fulfilment.FulfilmentCommand.ReportProblem;
import dev.readback.platform.json.JsonEventFormat;
import dev.readback.platform.json.StrictJson;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Whatever order there may be can be stored, and comes to its end. */
class FulfilmentLimitsTest {
  private static final EventCodec<FulfilmentEvent> EVENTS =
      FulfilmentEvents.in(new JsonEventFormat(StrictJson.mapper()));
  private static final int MOST_CHARACTERS_A_PROPERTY = 32 * 1024;
  private static final int MOST_ROWS_A_TRANSACTION = 100;

  private final CommandHandler<
          FulfilmentCommand,
          Fulfilment,
          FulfilmentEvent,
          FulfilmentRejection,
          Optional<FulfilmentView>>
      handler =
          new CommandHandler<>(
              new InMemoryEventStore(),
              FulfilmentRoot.with(EVENTS),
              new FulfilmentProjection(),
              HandOff.TO_NOBODY);
  private int commands;

  @Test
  void the_longest_order_fits_one_transaction() {
    var decided =
        assertInstanceOf(
            Decision.Accepted.class,
            new FulfilmentDecider()
                .decide(start(handover("b1", longestOrder(10_000))), new Fulfilment.NotStarted()));

    assertTrue(decided.events().size() <= MOST_ROWS_A_TRANSACTION);
    for (Object event : decided.events()) {
      int characters = EVENTS.encode((FulfilmentEvent) event).data().length();
      assertTrue(characters <= MOST_CHARACTERS_A_PROPERTY, () -> characters + " characters");
    }
  }

  @Test
  void however_many_problems_are_reported_an_order_comes_to_its_end() {
    completed("bob", start(handover("b1", longestOrder(50))));
    completed("bob", longestParcel());

    int reported = reportUntilThereIsNoRoom();

    assertTrue(reported >= 50, () -> reported + " problems");
    for (int parcel = 2; parcel <= Parcels.MOST_PARCELS; parcel++) {
      completed("bob", longestParcel());
    }
    FulfilmentView received = completed("alice", new ConfirmReceipt());
    assertEquals(FulfilmentStatus.RECEIVED, received.status());
  }

  @Test
  void there_is_room_for_problems_when_every_parcel_there_may_be_was_sent() {
    completed("bob", start(handover("b1", longestOrder(50))));
    for (int parcel = 1; parcel <= Parcels.MOST_PARCELS; parcel++) {
      completed("bob", longestParcel());
    }

    int reported = reportUntilThereIsNoRoom();

    assertTrue(reported >= 40, () -> reported + " problems");
    completed("alice", new ConfirmReceipt());
  }

  private int reportUntilThereIsNoRoom() {
    var longest = new ReportProblem("湿".repeat(2_000));
    int reported = 0;
    while (!(handle("alice", longest) instanceof BudgetExceeded)) {
      reported++;
    }
    return reported;
  }

  /** One of every product. */
  private static FulfilmentCommand longestParcel() {
    List<ParcelLine> lines =
        longestOrder(50).stream().map(line -> new ParcelLine(line.sku(), 1)).toList();
    return new DispatchParcel("運".repeat(100), "号".repeat(100), lines);
  }

  private FulfilmentView completed(String who, FulfilmentCommand command) {
    var result = handle(who, command);
    var completed = assertInstanceOf(Completed.class, result, () -> command.getClass() + "");
    return (FulfilmentView) ((Optional<?>) completed.state().view()).orElseThrow();
  }

  private CommandResult<Optional<FulfilmentView>, FulfilmentRejection> handle(
      String who, FulfilmentCommand command) {
    var origin = new Origin("f" + commands, new Actor(who, who), NOW, null);
    var envelope =
        new CommandEnvelope<>(
            new CommandId("c" + commands++), OptionalLong.empty(), origin, command);
    return handler.handle("b1", envelope).await().indefinitely();
  }
}
