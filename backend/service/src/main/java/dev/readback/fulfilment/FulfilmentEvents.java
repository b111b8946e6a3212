package dev.readback.fulfilment;

import dev.readback.eventsourcing.EventFormat;
import dev.readback.eventsourcing.EventTypes;
import dev.readback.fulfilment.FulfilmentEvent.FulfilmentStarted;
import dev.readback.fulfilment.FulfilmentEvent.LinesOrdered;
import dev.readback.fulfilment.FulfilmentEvent.ParcelDispatched;
import dev.readback.fulfilment.FulfilmentEvent.ProblemReported;
import dev.readback.fulfilment.FulfilmentEvent.ReceiptConfirmed;

/** The stored names of the events. A class may be renamed; a name here never changes. */
public final class FulfilmentEvents {
  private FulfilmentEvents() {}

  public static <T> EventTypes<FulfilmentEvent, T> in(EventFormat<T> format) {
    return EventTypes.<FulfilmentEvent, T>in(format)
        .type("fulfilment-started", FulfilmentStarted.class)
        .type("lines-ordered", LinesOrdered.class)
        .type("parcel-dispatched", ParcelDispatched.class)
        .type("receipt-confirmed", ReceiptConfirmed.class)
        .type("problem-reported", ProblemReported.class)
        .build();
  }
}
