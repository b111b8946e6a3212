package dev.readback.booking;

import java.time.Instant;
import java.util.Optional;

/** What buyers and sellers may ask of a booking. */
public sealed interface BookingCommand {

  /** The buyer begins a booking with one seller. */
  record StartBooking(Party buyer, String sellerId) implements BookingCommand {}

  /** The buyer adds so many units of what was offered; more of it when it is there already. */
  record AddLine(OfferedItem item, int quantity, Instant offerExpiresAt, Instant at)
      implements BookingCommand {}

  record ChangeQuantity(String sku, int quantity) implements BookingCommand {}

  record RemoveLine(String sku) implements BookingCommand {}

  record SetDelivery(Delivery delivery, Instant at) implements BookingCommand {}

  /** The buyer places the purchase order; from now on the seller sees it. */
  record PlacePurchaseOrder(Instant at) implements BookingCommand {}

  /** The buyer takes it back, before the seller has decided. */
  record WithdrawPurchaseOrder(Optional<String> reason) implements BookingCommand {}

  record ConfirmSalesOrder() implements BookingCommand {}

  record RejectSalesOrder(String reason) implements BookingCommand {}
}
