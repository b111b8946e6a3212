package dev.readback.catalog;

import java.time.Instant;
import org.joda.money.Money;

/**
 * A product at the price of a moment: what the catalog hands to a booking. Its JSON is a contract
 * with those who read it, who know nothing else of the catalog.
 */
public record Offer(
    Seller seller, String sku, String name, String unit, Money unitPrice, Instant offeredAt) {

  public static Offer of(Product product, Instant offeredAt) {
    return new Offer(
        product.seller(),
        product.sku(),
        product.name(),
        product.unit(),
        product.unitPrice(),
        offeredAt);
  }
}
