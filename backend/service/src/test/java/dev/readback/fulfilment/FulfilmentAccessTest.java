package dev.readback.fulfilment;

import static dev.readback.fulfilment.Examples.ALICE;
import static dev.readback.fulfilment.Examples.BOB;
import static dev.readback.fulfilment.Examples.CONFIRMED_AT;
import static dev.readback.fulfilment.Examples.HANDOVER;
import static dev.readback.fulfilment.Examples.WAREHOUSE;
import static dev.readback.fulfilment.Examples.bolts;
import static dev.readback.fulfilment.Examples.send;
import static dev.readback.fulfilment.Examples.start;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.NOT_A_PARTICIPANT;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.NOT_THE_BUYER;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.NOT_THE_SELLER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.eventsourcing.Actor;
import dev.readback.fulfilment.Fulfilment.NotStarted;
import dev.readback.fulfilment.Fulfilment.Order;
import dev.readback.fulfilment.Fulfilment.Received;
import dev.readback.fulfilment.Fulfilment.Underway;
import dev.readback.fulfilment.FulfilmentCommand.ConfirmReceipt;
import dev.readback.fulfilment.FulfilmentCommand.ReportProblem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FulfilmentAccessTest {
  private static final Order ORDER = new Order(ALICE, BOB, WAREHOUSE, CONFIRMED_AT);
  private static final Fulfilment UNDERWAY = new Underway(ORDER, FulfilmentLines.NONE, 0);
  private static final Fulfilment RECEIVED = new Received(ORDER, FulfilmentLines.NONE, 0);

  private static final List<FulfilmentCommand> SELLERS = List.of(start(HANDOVER), send(bolts(1)));
  private static final List<FulfilmentCommand> BUYERS =
      List.of(new ConfirmReceipt(), new ReportProblem("Damp"));

  @Test
  void a_fulfilment_that_was_not_started_is_open_to_all() {
    assertEquals(Optional.empty(), deny("mallory", start(HANDOVER), new NotStarted()));
  }

  @Test
  void a_stranger_is_no_participant() {
    for (Fulfilment fulfilment : List.of(UNDERWAY, RECEIVED)) {
      assertEquals(Optional.of(NOT_A_PARTICIPANT), deny("mallory", start(HANDOVER), fulfilment));
      assertEquals(
          Optional.of(NOT_A_PARTICIPANT), deny("mallory", new ConfirmReceipt(), fulfilment));
    }
  }

  @Test
  void each_has_commands_of_their_own() {
    for (FulfilmentCommand command : SELLERS) {
      assertEquals(Optional.empty(), deny("bob", command, UNDERWAY));
      assertEquals(Optional.of(NOT_THE_SELLER), deny("alice", command, UNDERWAY));
    }
    for (FulfilmentCommand command : BUYERS) {
      assertEquals(Optional.empty(), deny("alice", command, UNDERWAY));
      assertEquals(Optional.of(NOT_THE_BUYER), deny("bob", command, UNDERWAY));
    }
  }

  private static Optional<FulfilmentRejection> deny(
      String who, FulfilmentCommand command, Fulfilment fulfilment) {
    return new FulfilmentAccess().deny(new Actor(who, who), command, fulfilment);
  }
}
