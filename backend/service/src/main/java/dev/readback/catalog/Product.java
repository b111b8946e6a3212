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

  /** Sellers may say no more than this; an offer travels through the browser with each item. */
  public static final int MOST_NAME_CHARACTERS = 200;

  public static final int MOST_DESCRIPTION_CHARACTERS = 2_000;
  public static final int MOST_CATEGORY_CHARACTERS = 100;
  public static final int MOST_UNIT_CHARACTERS = 50;

  public Product {
    Lengths.check("SKU", sku, MOST_SKU_CHARACTERS);
    if (unitPrice.isNegative()) {
      throw new IllegalArgumentException("The price of %s is negative".formatted(sku));
    }
  }
}
