package dev.readback.catalog.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.catalog.CatalogQuery;
import dev.readback.catalog.ProductCatalog;
import dev.readback.catalog.ProductPage;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemoCatalogInServiceTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final CatalogQuery BOLTS = new CatalogQuery("hex bolt m8", Optional.of("bob"));

  @Inject ProductCatalog catalog;

  @Test
  void the_service_loads_the_demo_products_when_it_starts() {
    ProductPage bolts =
        catalog
            .page(BOLTS, ProductCatalog.START, 10)
            .repeat()
            .withDelay(Duration.ofMillis(100))
            .whilst(page -> page.products().isEmpty())
            .select()
            .last()
            .toUni()
            .await()
            .atMost(PATIENCE);

    assertEquals("BOB-1001", bolts.products().getFirst().sku());
  }
}
