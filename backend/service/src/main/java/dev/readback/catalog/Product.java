package dev.readback.catalog;

import org.joda.money.Money;

/**
 * What a seller sells.
 *
 * @param sku names it among the products of its seller, at most {@value #MOST_SKU_CHARACTERS}
 *     characters
 * @param unit what one of it is, such as {@code piece} or {@code box of 100}
 * @param unitPrice the price of one unit, not negative
 */
public record Product(
    String sku,
    Seller seller,
    String name,
    String description,
    String category,
    String unit,
    Money unitPrice) {

  public static final int MOST_SKU_CHARACTERS = 40;

  public Product {
    Lengths.check("SKU", sku, MOST_SKU_CHARACTERS);
    if (unitPrice.isNegative()) {
      throw new IllegalArgumentException("The price of %s is negative".formatted(sku));
    }
  }
}
