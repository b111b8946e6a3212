package dev.readback.fulfilment;

import static dev.readback.fulfilment.FulfilmentRejection.Plain.NOT_A_PARTICIPANT;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.NOT_THE_BUYER;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.NOT_THE_SELLER;

import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.handling.AccessRule;
import dev.readback.fulfilment.Fulfilment.NotStarted;
import dev.readback.fulfilment.Fulfilment.Started;
import dev.readback.fulfilment.FulfilmentCommand.ConfirmReceipt;
import dev.readback.fulfilment.FulfilmentCommand.DispatchParcel;
import dev.readback.fulfilment.FulfilmentCommand.ReportProblem;
import dev.readback.fulfilment.FulfilmentCommand.StartFulfilment;
import java.util.Optional;

/**
 * A fulfilment exists for the buyer and the seller of its order; each has commands of their own.
 */
public final class FulfilmentAccess
    implements AccessRule<FulfilmentCommand, Fulfilment, FulfilmentRejection> {

  @Override
  public Optional<FulfilmentRejection> deny(
      Actor actor, FulfilmentCommand command, Fulfilment fulfilment) {
    return switch (fulfilment) {
      case NotStarted _ -> Optional.empty();
      case Started started -> deny(actor, command, started);
    };
  }

  private static Optional<FulfilmentRejection> deny(
      Actor actor, FulfilmentCommand command, Started fulfilment) {
    if (actor.id().equals(fulfilment.order().buyer().id())) {
      return isForBuyer(command) ? Optional.empty() : Optional.of(NOT_THE_SELLER);
    }
    if (actor.id().equals(fulfilment.order().seller().id())) {
      return isForBuyer(command) ? Optional.of(NOT_THE_BUYER) : Optional.empty();
    }
    return Optional.of(NOT_A_PARTICIPANT);
  }

  private static boolean isForBuyer(FulfilmentCommand command) {
    return switch (command) {
      case StartFulfilment _, DispatchParcel _ -> false;
      case ConfirmReceipt _, ReportProblem _ -> true;
    };
  }
}
