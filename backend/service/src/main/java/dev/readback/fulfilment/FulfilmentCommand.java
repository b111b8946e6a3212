package dev.readback.fulfilment;

import java.time.Instant;
import java.util.List;

/** What buyers and sellers may ask of a fulfilment. */
public sealed interface FulfilmentCommand {

  /**
   * The seller takes over an order that they confirmed.
   *
   * @param bookingId the booking whose fulfilment this is
   * @param sellerId who gives the command
   */
  record StartFulfilment(
      String bookingId, String sellerId, Handover handover, Instant handoverExpiresAt, Instant at)
      implements FulfilmentCommand {}

  /** The seller sends a parcel with some of what was ordered, or with all of it. */
  record DispatchParcel(String carrier, String trackingCode, List<ParcelLine> lines)
      implements FulfilmentCommand {
    public DispatchParcel {
      lines = List.copyOf(lines);
    }
  }

  /** The buyer has everything. */
  record ConfirmReceipt() implements FulfilmentCommand {}

  /** The buyer says what is wrong with what was sent. */
  record ReportProblem(String description) implements FulfilmentCommand {}
}
