package dev.readback.booking;

import java.util.Optional;
import org.joda.money.Money;

/** What happened to a booking. {@link BookingEvents} says under which names it is stored. */
public sealed interface BookingEvent {

  record BookingStarted(Party buyer, String sellerId) implements BookingEvent {}

  record LineAdded(OfferedItem item, int quantity) implements BookingEvent {}

  /** A newer offer was picked, at another price. */
  record LineRepriced(OfferedItem item, Money before) implements BookingEvent {}

  record QuantityChanged(String sku, int before, int quantity) implements BookingEvent {}

  record LineRemoved(String sku) implements BookingEvent {}

  record DeliverySet(Delivery delivery) implements BookingEvent {}

  record PurchaseOrderPlaced(int lines, Money total) implements BookingEvent {}

  record PurchaseOrderWithdrawn(Optional<String> reason) implements BookingEvent {}

  record SalesOrderConfirmed() implements BookingEvent {}

  record SalesOrderRejected(String reason) implements BookingEvent {}
}
