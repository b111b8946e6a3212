package dev.readback;

import dev.readback.azuretables.AzureTables;
import dev.readback.azuretables.AzureTablesOptions;
import dev.readback.azuretables.TablesAccess.ConnectionString;
import dev.readback.booking.wiring.ManyOrders;
import dev.readback.catalog.Product;
import dev.readback.catalog.ProductCatalog;
import dev.readback.catalog.Seller;
import dev.readback.catalog.wiring.JsonProductFormat;
import dev.readback.eventsourcing.store.ReadModelStore;
import dev.readback.platform.json.StrictJson;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
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
  private static final int WRITES_AT_ONCE = 24;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Seller LAST_SELLER = new Seller("zenith", "Zenith Supplies");
  private static final String[] KINDS = {"Bracket", "Washer", "Sleeve", "Flange", "Gasket"};

  private LargeInstallation() {}

  static void fill(String connectionString) {
    var vertx = Vertx.vertx();
    var options = AzureTablesOptions.of(new ConnectionString(connectionString));
    try (var tables = AzureTables.of(vertx, options.withTimeLimit(Duration.ofSeconds(30)))) {
      fill(tables.readModelStore());
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().join();
    }
  }

  private static void fill(ReadModelStore store) {
    var catalog = new ProductCatalog(store, new JsonProductFormat(StrictJson.mapper()));
    all(products().map(product -> catalog.put(product, 1)));
    all(ManyOrders.of("carol", "Carol", ORDERS).map(store::put));
  }

  private static void all(Stream<Uni<Boolean>> writes) {
    Multi.createFrom()
        .items(writes)
        .onItem()
        .transformToUni(write -> write)
        .merge(WRITES_AT_ONCE)
        .collect()
        .last()
        .await()
        .atMost(PATIENCE);
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
