package dev.readback.booking;

import java.util.Optional;
import org.joda.money.Money;

/** What happened to a booking. {@link BookingEvents} says under which names it is stored. */
public sealed interface BookingEvent {

  record BookingStarted(Party buyer, String sellerId) implements BookingEvent {}

  record LineAdded(OfferedItem item, int quantity) implements BookingEvent {}

  /**
   * More of a line was added, from another offer of the product; the newer offer of the two holds.
   *
   * @param item the newer offer
   * @param priceBefore the price of the line's units until then
   * @param quantity of the line, with what was added
   */
  record LineExtended(OfferedItem item, Money priceBefore, int added, int quantity)
      implements BookingEvent {}

  record QuantityChanged(String sku, int before, int quantity) implements BookingEvent {}

  record LineRemoved(String sku) implements BookingEvent {}

  record DeliverySet(Delivery delivery) implements BookingEvent {}

  record PurchaseOrderPlaced(int lines, Money total) implements BookingEvent {}

  record PurchaseOrderWithdrawn(Optional<String> reason) implements BookingEvent {}

  record SalesOrderConfirmed() implements BookingEvent {}

  record SalesOrderRejected(String reason) implements BookingEvent {}
}
