package dev.readback.catalog;

import org.joda.money.Money;

/** Products to test with. */
public final class Products {
  public static final Seller BOB = new Seller("bob", "Bob");
  public static final Seller ZOE = new Seller("zoe", "Zoë's Käserei");

  public static final Product BOLT =
      new Product(
          "BOB-1",
          BOB,
          "Hex bolt M8 × 40",
          "Strength class 8.8",
          "Fasteners",
          "box of 100",
          Money.parse("EUR 14.90"));
  public static final Product GLOVE =
      new Product(
          "BOB-2",
          BOB,
          "Nitrile glove",
          "Powder-free, weiß",
          "Safety",
          "box of 100",
          Money.parse("EUR 12.95"));
  public static final Product CHEESE =
      new Product(
          "ZOE-1",
          ZOE,
          "Gruyère",
          "Ripened for 12 months",
          "Cheese",
          "wheel",
          Money.parse("CHF 410.00"));

  private Products() {}

  /** One of many: of the same seller, ordered by its number. */
  public static Product numbered(Seller seller, int number) {
    return new Product(
        "N-%05d".formatted(number),
        seller,
        "Part " + number,
        "One of many",
        "Parts",
        "piece",
        Money.parse("EUR 1.00"));
  }
}
