package dev.readback.booking;

import org.joda.money.Money;

/** A line of an order: so many units of an item, at the price of the offer that was picked. */
public record Line(OfferedItem item, int quantity) {

  public String sku() {
    return item.sku();
  }

  public Money total() {
    return item.unitPrice().multipliedBy(quantity);
  }

  Line withQuantity(int quantity) {
    return new Line(item, quantity);
  }
}
