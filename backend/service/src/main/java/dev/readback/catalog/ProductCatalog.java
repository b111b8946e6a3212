package dev.readback.catalog;

import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.Set;

/**
 * All products, ordered by seller and SKU. A failure is the store's.
 *
 * <p>A page costs one read, and a page of a search for words at most {@value #READS_PER_SEARCH}
 * reads of {@value #ROWS_PER_READ} products, however many there are: when these hold few matches,
 * the page is short, and the next one goes on behind them.
 */
public final class ProductCatalog {
  /** The read model that holds the products. */
  public static final String MODEL = "catalog";

  /** The place before the first product. */
  public static final String START = "";

  private static final String PARTITION = "products";
  private static final String ALL = "all";
  private static final String SEPARATOR = "\u001f";
  private static final int ROWS_PER_READ = 500;
  private static final int READS_PER_SEARCH = 4;

  private final ReadModelStore store;
  private final ProductFormat format;

  public ProductCatalog(ReadModelStore store, ProductFormat format) {
    this.store = store;
    this.format = format;
  }

  /**
   * Stores a product, unless the stored one is as new or newer.
   *
   * @param version of the product, from 1
   * @return whether it was stored
   */
  public Uni<Boolean> put(Product product, long version) {
    String key = key(product);
    return store.put(
        new ReadModelRow(MODEL, PARTITION, key, version, key, Set.of(ALL), format.write(product)));
  }

  /** One product; what {@link #put} has stored is found at once. */
  public Uni<Optional<VersionedProduct>> find(String sellerId, String sku) {
    return store
        .find(MODEL, PARTITION, key(sellerId, sku))
        .map(
            found ->
                found.map(row -> new VersionedProduct(format.read(row.data()), row.version())));
  }

  /**
   * The first products after a place that match. The page of a search may hold fewer than the
   * limit, or none, and yet have a next one.
   *
   * @param after {@link #START}, or the {@link ProductPage#next()} of a page of the same query
   * @param limit the most products, at least 1
   */
  public Uni<ProductPage> page(CatalogQuery query, String after, int limit) {
    var wanted = SearchedProducts.of(query);
    var scan = ProductScan.from(wanted, limit, wanted.start(after));
    return read(scan, READS_PER_SEARCH).map(ProductScan::page);
  }

  private Uni<ProductScan> read(ProductScan scan, int mostReads) {
    int rows = scan.wanted().rowsToRead(scan.limit() + 1, ROWS_PER_READ);
    return store
        .page(MODEL, PARTITION, ALL, scan.place(), rows)
        .map(page -> scan.with(page, format))
        .chain(
            next ->
                next.isComplete() || mostReads == 1
                    ? Uni.createFrom().item(next)
                    : read(next, mostReads - 1));
  }

  static String key(Product product) {
    return key(product.seller().id(), product.sku());
  }

  private static String key(String sellerId, String sku) {
    return keysOf(sellerId) + sku;
  }

  /** What the keys of a seller's products begin with. */
  static String keysOf(String sellerId) {
    return sellerId + SEPARATOR;
  }
}
