package dev.readback.catalog;

import static dev.readback.catalog.Products.BOB;
import static dev.readback.catalog.Products.BOLT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.catalog.PutResult.Completed;
import dev.readback.catalog.PutResult.Overtaken;
import dev.readback.catalog.PutResult.VersionMismatch;
import dev.readback.catalog.wiring.JsonProductFormat;
import dev.readback.platform.json.StrictJson;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductMaintenanceTest {
  private static final LongPredicate ANY = _ -> true;
  private static final ProductFormat FORMAT = new JsonProductFormat(StrictJson.mapper());
  private static final Product DEARER =
      new Product(
          BOLT.sku(),
          BOB,
          BOLT.name(),
          BOLT.description(),
          BOLT.category(),
          BOLT.unit(),
          Money.parse("EUR 19.90"));

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void who_is_overtaken_writes_after_the_others(int times) {
    ProductCatalog catalog = overtaken(times);

    var wanted = new VersionedProduct(BOLT, times + 1);
    assertEquals(new Completed(wanted, times == 0), put(catalog, BOLT, ANY));
    assertEquals(Optional.of(wanted), find(catalog));
  }

  @Test
  void who_is_overtaken_a_fourth_time_gives_up() {
    ProductCatalog catalog = overtaken(4);

    assertEquals(new Overtaken(), put(catalog, BOLT, ANY));
    assertEquals(Optional.of(new VersionedProduct(DEARER, 4)), find(catalog));
  }

  @Test
  void who_is_overtaken_does_not_replace_what_they_have_not_seen() {
    ProductCatalog catalog = overtaken(1);

    assertEquals(new VersionMismatch(1), put(catalog, BOLT, version -> version == 0));
    assertEquals(Optional.of(new VersionedProduct(DEARER, 1)), find(catalog));
  }

  @Test
  void who_is_overtaken_by_the_same_has_nothing_to_change() {
    ProductCatalog catalog = overtaken(1);

    assertEquals(new Completed(new VersionedProduct(DEARER, 1), false), put(catalog, DEARER, ANY));
  }

  private static ProductCatalog overtaken(int times) {
    return new ProductCatalog(new OvertakingReadModelStore(times, FORMAT.write(DEARER)), FORMAT);
  }

  private static PutResult put(ProductCatalog catalog, Product product, LongPredicate when) {
    return new ProductMaintenance(catalog).put(product, when).await().indefinitely();
  }

  private static Optional<VersionedProduct> find(ProductCatalog catalog) {
    return catalog.find(BOB.id(), BOLT.sku()).await().indefinitely();
  }
}
