package dev.readback.fulfilment;

import dev.readback.eventsourcing.EventCodec;
import dev.readback.eventsourcing.StreamBudget;
import dev.readback.eventsourcing.handling.AggregateRoot;
import dev.readback.fulfilment.FulfilmentCommand.ConfirmReceipt;
import dev.readback.fulfilment.FulfilmentCommand.DispatchParcel;
import dev.readback.fulfilment.FulfilmentCommand.ReportProblem;
import dev.readback.fulfilment.FulfilmentCommand.StartFulfilment;

/** The fulfilment as the handlers see it: its streams, its behaviour, its limits. */
public final class FulfilmentRoot {
  public static final String CATEGORY = "fulfilments";

  private static final int MOST_BYTES_A_PARCEL = 16 * 1024;

  /**
   * The reserve is for all parcels, each with every line, and for the receipt: however many
   * problems are reported, an order comes to its end.
   */
  static final StreamBudget BUDGET =
      new StreamBudget(
          400,
          2 * 1024 * 1024,
          Parcels.MOST_PARCELS + 1,
          (Parcels.MOST_PARCELS + 1) * MOST_BYTES_A_PARCEL);

  private FulfilmentRoot() {}

  public static AggregateRoot<FulfilmentCommand, Fulfilment, FulfilmentEvent, FulfilmentRejection>
      with(EventCodec<FulfilmentEvent> codec) {
    return new AggregateRoot<>(
        CATEGORY,
        new FulfilmentDecider(),
        codec,
        BUDGET,
        FulfilmentRoot::leadsToTheEnd,
        new FulfilmentAccess());
  }

  private static boolean leadsToTheEnd(FulfilmentCommand command) {
    return switch (command) {
      case DispatchParcel _, ConfirmReceipt _ -> true;
      case StartFulfilment _, ReportProblem _ -> false;
    };
  }
}
