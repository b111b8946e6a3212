package dev.readback.fulfilment;

import static dev.readback.eventsourcing.Decision.accept;
import static dev.readback.eventsourcing.Decision.reject;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.HANDOVER_EXPIRED;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.HANDOVER_FOR_ANOTHER_SELLER;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.HANDOVER_NOT_CONFIRMED;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.HANDOVER_OF_ANOTHER_BOOKING;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.STARTED_WITH_ANOTHER_HANDOVER;

import dev.readback.eventsourcing.Decision;
import dev.readback.fulfilment.Fulfilment.NotStarted;
import dev.readback.fulfilment.Fulfilment.Order;
import dev.readback.fulfilment.Fulfilment.Started;
import dev.readback.fulfilment.FulfilmentCommand.StartFulfilment;
import dev.readback.fulfilment.FulfilmentEvent.FulfilmentStarted;
import dev.readback.fulfilment.FulfilmentEvent.LinesOrdered;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The rules for taking over an order. */
final class Handovers {
  private static final int LINES_AN_EVENT = 25;

  private Handovers() {}

  static Decision<FulfilmentEvent, FulfilmentRejection> start(
      StartFulfilment command, Fulfilment fulfilment) {
    Handover handover = command.handover();
    if (!handover.bookingId().equals(command.bookingId())) {
      return reject(HANDOVER_OF_ANOTHER_BOOKING);
    }
    if (!handover.seller().id().equals(command.sellerId())) {
      return reject(HANDOVER_FOR_ANOTHER_SELLER);
    }
    return handover
        .confirmedAt()
        .map(confirmedAt -> start(command, confirmedAt, fulfilment))
        .orElseGet(() -> reject(HANDOVER_NOT_CONFIRMED));
  }

  /** An order that was taken over before stays so, though the handover may have expired since. */
  private static Decision<FulfilmentEvent, FulfilmentRejection> start(
      StartFulfilment command, Instant confirmedAt, Fulfilment fulfilment) {
    Handover handover = command.handover();
    Order order = new Order(handover.buyer(), handover.seller(), handover.delivery(), confirmedAt);
    return switch (fulfilment) {
      case NotStarted _ when !command.at().isBefore(command.handoverExpiresAt()) ->
          reject(HANDOVER_EXPIRED);
      case NotStarted _ -> new Decision.Accepted<>(started(order, handover.lines()));
      case Started started
          when started.order().equals(order)
              && started.lines().ordered().equals(handover.lines()) ->
          accept();
      case Started _ -> reject(STARTED_WITH_ANOTHER_HANDOVER);
    };
  }

  private static List<FulfilmentEvent> started(Order order, List<OrderedLine> lines) {
    List<FulfilmentEvent> events = new ArrayList<>();
    events.add(
        new FulfilmentStarted(
            order.buyer(), order.seller(), order.delivery(), order.confirmedAt()));
    for (int from = 0; from < lines.size(); from += LINES_AN_EVENT) {
      int to = Math.min(from + LINES_AN_EVENT, lines.size());
      events.add(new LinesOrdered(lines.subList(from, to)));
    }
    return events;
  }
}
