package dev.readback.catalog.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.catalog.CatalogQuery;
import dev.readback.catalog.Product;
import dev.readback.catalog.ProductCatalog;
import dev.readback.catalog.Products;
import dev.readback.catalog.wiring.JsonProductFormat;
import dev.readback.eventsourcing.inmemory.InMemoryReadModelStore;
import dev.readback.eventsourcing.store.ReadModelStore;
import dev.readback.platform.json.StrictJson;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoCatalogTest {
  private static final List<Product> DEMO = DemoProducts.read(StrictJson.mapper());

  private final ProductCatalog catalog = catalog(new InMemoryReadModelStore());
  private final DemoCatalog demo = new DemoCatalog(catalog, DEMO);

  @Test
  void there_is_something_to_buy_from_three_sellers() {
    assertTrue(DEMO.size() >= 60);
    assertEquals(
        Set.of("bob", "delta", "nordwind"),
        DEMO.stream().map(product -> product.seller().id()).collect(Collectors.toSet()));
    assertEquals(
        DEMO.size(), DEMO.stream().map(Product::sku).distinct().count(), "each SKU stands once");
  }

  @Test
  void an_empty_catalog_is_filled() {
    assertEquals(DEMO.size(), load());

    assertEquals(Set.copyOf(DEMO), Set.copyOf(everything()));
  }

  @Test
  void a_second_start_changes_nothing() {
    load();

    assertEquals(0, load());

    assertEquals(DEMO.size(), everything().size());
  }

  @Test
  void two_that_start_at_once_add_every_product_once() {
    Uni<Void> aWhile = Uni.createFrom().voidItem().onItem().delayIt().by(Duration.ofMillis(5));
    var slow = catalog(new HinderedReadModelStore(aWhile));

    List<Long> added =
        Uni.join()
            .all(new DemoCatalog(slow, DEMO).load(), new DemoCatalog(slow, DEMO).load())
            .andFailFast()
            .await()
            .indefinitely();

    assertEquals(DEMO.size(), added.get(0) + added.get(1));
    assertEquals(Set.copyOf(DEMO), Set.copyOf(everythingIn(slow)));
  }

  @Test
  void what_was_broken_off_is_completed() {
    DEMO.subList(10, 20).forEach(product -> put(product, 1));

    assertEquals(DEMO.size() - 10, load());

    assertEquals(Set.copyOf(DEMO), Set.copyOf(everything()));
  }

  @Test
  void a_catalog_with_a_product_of_its_own_is_left_alone() {
    put(Products.CHEESE, 1);

    assertEquals(0, load());

    assertEquals(List.of(Products.CHEESE), everything());
  }

  @Test
  void a_demo_product_that_its_seller_changed_stays_changed() {
    load();
    Product first = DEMO.getFirst();
    Product changed =
        new Product(
            first.sku(),
            first.seller(),
            "Renamed",
            first.description(),
            first.category(),
            first.unit(),
            first.unitPrice());
    put(changed, 2);

    assertEquals(0, load());

    assertTrue(everything().contains(changed));
  }

  private long load() {
    return demo.load().await().indefinitely();
  }

  private void put(Product product, long version) {
    assertTrue(catalog.put(product, version).await().indefinitely());
  }

  private List<Product> everything() {
    return everythingIn(catalog);
  }

  private static List<Product> everythingIn(ProductCatalog catalog) {
    return catalog
        .page(CatalogQuery.ALL, ProductCatalog.START, DEMO.size() * 2)
        .await()
        .indefinitely()
        .products();
  }

  private static ProductCatalog catalog(ReadModelStore store) {
    return new ProductCatalog(store, new JsonProductFormat(StrictJson.mapper()));
  }
}
