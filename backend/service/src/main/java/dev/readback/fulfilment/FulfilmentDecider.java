package dev.readback.fulfilment;

import static dev.readback.eventsourcing.Decision.accept;
import static dev.readback.eventsourcing.Decision.reject;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.NOTHING_DISPATCHED;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.NOT_ALL_DISPATCHED;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.NOT_STARTED;

import dev.readback.eventsourcing.Decider;
import dev.readback.eventsourcing.Decision;
import dev.readback.fulfilment.Fulfilment.NotStarted;
import dev.readback.fulfilment.Fulfilment.Order;
import dev.readback.fulfilment.Fulfilment.Received;
import dev.readback.fulfilment.Fulfilment.Started;
import dev.readback.fulfilment.Fulfilment.Underway;
import dev.readback.fulfilment.FulfilmentCommand.ConfirmReceipt;
import dev.readback.fulfilment.FulfilmentCommand.DispatchParcel;
import dev.readback.fulfilment.FulfilmentCommand.ReportProblem;
import dev.readback.fulfilment.FulfilmentCommand.StartFulfilment;
import dev.readback.fulfilment.FulfilmentEvent.FulfilmentStarted;
import dev.readback.fulfilment.FulfilmentEvent.LinesOrdered;
import dev.readback.fulfilment.FulfilmentEvent.ParcelDispatched;
import dev.readback.fulfilment.FulfilmentEvent.ProblemReported;
import dev.readback.fulfilment.FulfilmentEvent.ReceiptConfirmed;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** The fulfilment's aggregate root: what was ordered is sent, no more of it, and received. */
public final class FulfilmentDecider
    implements Decider<FulfilmentCommand, Fulfilment, FulfilmentEvent, FulfilmentRejection> {

  @Override
  public Fulfilment initial() {
    return new NotStarted();
  }

  @Override
  public Decision<FulfilmentEvent, FulfilmentRejection> decide(
      FulfilmentCommand command, Fulfilment fulfilment) {
    return switch (command) {
      case StartFulfilment start -> Handovers.start(start, fulfilment);
      case DispatchParcel dispatch -> dispatch(dispatch, fulfilment);
      case ConfirmReceipt _ -> confirm(fulfilment);
      case ReportProblem report -> report(report, fulfilment);
    };
  }

  private static Decision<FulfilmentEvent, FulfilmentRejection> dispatch(
      DispatchParcel command, Fulfilment fulfilment) {
    return switch (fulfilment) {
      case NotStarted _ -> reject(NOT_STARTED);
      case Started started -> Parcels.dispatch(command, started);
    };
  }

  private static Decision<FulfilmentEvent, FulfilmentRejection> confirm(Fulfilment fulfilment) {
    return switch (fulfilment) {
      case NotStarted _ -> reject(NOT_STARTED);
      case Underway underway when underway.lines().areAllDispatched() ->
          accept(new ReceiptConfirmed());
      case Underway _ -> reject(NOT_ALL_DISPATCHED);
      case Received _ -> accept();
    };
  }

  private static Decision<FulfilmentEvent, FulfilmentRejection> report(
      ReportProblem command, Fulfilment fulfilment) {
    return switch (fulfilment) {
      case NotStarted _ -> reject(NOT_STARTED);
      case Started started when started.lines().areNotDispatched() -> reject(NOTHING_DISPATCHED);
      case Started _ -> accept(new ProblemReported(command.description()));
    };
  }

  @Override
  public Fulfilment evolve(Fulfilment fulfilment, FulfilmentEvent event) {
    return switch (event) {
      case FulfilmentStarted(Party buyer, Party seller, Delivery delivery, Instant confirmedAt) ->
          new Underway(new Order(buyer, seller, delivery, confirmedAt), FulfilmentLines.NONE, 0);
      case LinesOrdered(List<OrderedLine> lines) ->
          underway(
              fulfilment, now -> new Underway(now.order(), now.lines().plus(lines), now.parcels()));
      case ParcelDispatched(String _, String _, List<ParcelLine> lines) ->
          underway(
              fulfilment,
              now -> new Underway(now.order(), now.lines().after(lines), now.parcels() + 1));
      case ReceiptConfirmed _ ->
          fulfilment instanceof Underway(Order order, FulfilmentLines lines, int parcels)
              ? new Received(order, lines, parcels)
              : fulfilment;
      case ProblemReported _ -> fulfilment;
    };
  }

  private static Fulfilment underway(Fulfilment fulfilment, UnaryOperator<Underway> change) {
    return fulfilment instanceof Underway underway ? change.apply(underway) : fulfilment;
  }
}
