package dev.readback.fulfilment;

import java.time.Instant;
import java.util.List;

/** What happened to a fulfilment. {@link FulfilmentEvents} says under which names it is stored. */
public sealed interface FulfilmentEvent {

  record FulfilmentStarted(Party buyer, Party seller, Delivery delivery, Instant confirmedAt)
      implements FulfilmentEvent {}

  /**
   * Some lines of the order. All of them would be too much for one event (32K characters in Azure
   * Table Storage), so they come in several, in order.
   */
  record LinesOrdered(List<OrderedLine> lines) implements FulfilmentEvent {
    public LinesOrdered {
      lines = List.copyOf(lines);
    }
  }

  record ParcelDispatched(String carrier, String trackingCode, List<ParcelLine> lines)
      implements FulfilmentEvent {
    public ParcelDispatched {
      lines = List.copyOf(lines);
    }
  }

  record ReceiptConfirmed() implements FulfilmentEvent {}

  record ProblemReported(String description) implements FulfilmentEvent {}
}
