package dev.readback.catalog.demo;

import dev.readback.catalog.CatalogQuery;
import dev.readback.catalog.Product;
import dev.readback.catalog.ProductCatalog;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the demo products into a catalog that holds nothing else. Doing it again, or from several
 * processes at once, changes nothing; what was broken off is completed.
 */
final class DemoCatalog {
  private static final long FIRST_VERSION = 1;
  private static final int WRITES_AT_ONCE = 8;

  private final ProductCatalog catalog;
  private final Set<Product> products;

  DemoCatalog(ProductCatalog catalog, List<Product> products) {
    this.catalog = catalog;
    this.products = Set.copyOf(products);
  }

  /** Tells how many products were added. */
  Uni<Long> load() {
    int enoughToTell = products.size() + 1;
    return catalog
        .page(CatalogQuery.ALL, ProductCatalog.START, enoughToTell)
        .flatMap(page -> addMissing(page.products()));
  }

  private Uni<Long> addMissing(List<Product> present) {
    if (!products.containsAll(present)) {
      return Uni.createFrom().item(0L);
    }
    return Multi.createFrom()
        .iterable(products)
        .select()
        .where(product -> !present.contains(product))
        .onItem()
        .transformToUni(product -> catalog.put(product, FIRST_VERSION))
        .merge(WRITES_AT_ONCE)
        .select()
        .where(added -> added)
        .collect()
        .with(Collectors.counting());
  }
}
