package dev.readback.catalog;

import dev.readback.catalog.PutResult.Completed;
import dev.readback.catalog.PutResult.Overtaken;
import dev.readback.catalog.PutResult.VersionMismatch;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * How sellers keep their products. Of those who write the same version at once the store lets one
 * through; the others read again and decide on what they find then. A failure is the store's.
 */
public final class ProductMaintenance {
  private static final int MOST_ATTEMPTS = 4; // the first, and three after a lost race
  private static final long NO_PRODUCT = 0;

  private final ProductCatalog catalog;

  public ProductMaintenance(ProductCatalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Creates or replaces a product. One that is there already, the same in all, is left as it is.
   *
   * @param precondition which version may be there; 0 is none
   */
  public Uni<PutResult> put(Product product, LongPredicate precondition) {
    return attempt(product, precondition, 1);
  }

  private Uni<PutResult> attempt(Product product, LongPredicate precondition, int attempt) {
    return catalog
        .find(product.seller().id(), product.sku())
        .chain(current -> putAfter(current, product, precondition, attempt));
  }

  private Uni<PutResult> putAfter(
      Optional<VersionedProduct> current,
      Product product,
      LongPredicate precondition,
      int attempt) {
    long version = current.map(VersionedProduct::version).orElse(NO_PRODUCT);
    if (!precondition.test(version)) {
      return Uni.createFrom().item(new VersionMismatch(version));
    }
    return current
        .filter(kept -> kept.product().equals(product))
        .map(kept -> Uni.createFrom().<PutResult>item(new Completed(kept, false)))
        .orElseGet(() -> write(new VersionedProduct(product, version + 1), precondition, attempt));
  }

  private Uni<PutResult> write(VersionedProduct next, LongPredicate precondition, int attempt) {
    boolean created = next.version() == NO_PRODUCT + 1;
    return catalog
        .put(next.product(), next.version())
        .chain(
            stored ->
                stored
                    ? Uni.createFrom().item(new Completed(next, created))
                    : again(next.product(), precondition, attempt));
  }

  private Uni<PutResult> again(Product product, LongPredicate precondition, int attempt) {
    return attempt < MOST_ATTEMPTS
        ? attempt(product, precondition, attempt + 1)
        : Uni.createFrom().item(new Overtaken());
  }
}
