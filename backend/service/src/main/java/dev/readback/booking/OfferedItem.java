package dev.readback.booking;

import java.time.Instant;
import org.joda.money.Money;

/**
 * What an offer says: a product of a seller at a price.
 *
 * @param unit what one of it is, such as {@code box of 100}
 * @param unitPrice for one unit
 * @param offeredAt when; of two offers of a product the later one holds
 */
public record OfferedItem(
    Party seller, String sku, String name, String unit, Money unitPrice, Instant offeredAt) {

  /** Whether the two offer the same at the same price, whenever that was. */
  boolean hasTermsOf(OfferedItem other) {
    return name.equals(other.name) && unit.equals(other.unit) && unitPrice.equals(other.unitPrice);
  }
}
