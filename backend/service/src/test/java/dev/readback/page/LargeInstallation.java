package dev.readback.page;

import dev.readback.azuretables.RowsInBulk;
import dev.readback.booking.wiring.ManyOrders;
import dev.readback.catalog.Product;
import dev.readback.catalog.ProductCatalog;
import dev.readback.catalog.Seller;
import dev.readback.catalog.wiring.JsonProductFormat;
import dev.readback.platform.json.StrictJson;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Fills an account of storage with as many products and orders of one buyer as a page has to stay
 * quick with. Both come last in their lists: others find what they would find without.
 */
final class LargeInstallation {
  private static final int PRODUCTS = 5_000;
  private static final int ORDERS = 5_000;
  private static final Seller LAST_SELLER = new Seller("zenith", "Zenith Supplies");
  private static final String[] KINDS = {"Bracket", "Washer", "Sleeve", "Flange", "Gasket"};

  private LargeInstallation() {}

  static void fill(String connectionString) {
    try (var store = new RowsInBulk(connectionString)) {
      var catalog = new ProductCatalog(store, new JsonProductFormat(StrictJson.mapper()));
      products().forEach(product -> catalog.put(product, 1).await().indefinitely());
      ManyOrders.of("carol", "Carol", ORDERS).forEach(row -> store.put(row).await().indefinitely());
    }
  }

  private static Stream<Product> products() {
    return IntStream.range(0, PRODUCTS)
        .mapToObj(
            number ->
                new Product(
                    "ZEN-%05d".formatted(number),
                    LAST_SELLER,
                    "%s type %d".formatted(KINDS[number % KINDS.length], number),
                    "Stainless steel, deburred, packed flat. Drawing %05d.".formatted(number),
                    "Fittings",
                    "piece",
                    Money.ofMinor(CurrencyUnit.EUR, 100L + number)));
  }
}
