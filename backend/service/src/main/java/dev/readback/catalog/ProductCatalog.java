package dev.readback.catalog;

import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * All products, ordered by seller and SKU. A failure is the store's.
 *
 * <p>A seller's products are read directly; a search for words reads every product up to the last
 * one of its page.
 */
public final class ProductCatalog {
  /** The read model that holds the products. */
  public static final String MODEL = "catalog";

  /** The place before the first product. */
  public static final String START = "";

  private static final String PARTITION = "products";
  private static final String ALL = "all";
  private static final String SEPARATOR = "\u001f";
  private static final int ROWS_PER_SEARCH = 500;

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
   * The first products after a place that match. The page is full unless there are no more.
   *
   * @param after {@link #START}, or the {@link ProductPage#next()} of a page of the same query
   * @param limit the most products, at least 1
   */
  public Uni<ProductPage> page(CatalogQuery query, String after, int limit) {
    var words = SearchWords.of(query.text());
    String prefix = query.seller().map(seller -> seller + SEPARATOR).orElse(START);
    String from = after.isEmpty() ? prefix : after;
    return rowsAfter(from, words.areAny() ? ROWS_PER_SEARCH : limit + 1)
        .select()
        .first(row -> row.sortKey().startsWith(prefix))
        .map(row -> format.read(row.data()))
        .select()
        .where(words::match)
        .select()
        .first(limit + 1L)
        .collect()
        .asList()
        .map(found -> page(found, limit));
  }

  /** Begins at the start again with each subscription, which the state of a repetition does not. */
  private Multi<ReadModelRow> rowsAfter(String start, int atATime) {
    return Multi.createFrom()
        .deferred(() -> pagesAfter(new AtomicReference<>(start), atATime))
        .onItem()
        .transformToIterable(ReadModelPage::rows);
  }

  private Multi<ReadModelPage> pagesAfter(AtomicReference<String> place, int atATime) {
    return Multi.createBy()
        .repeating()
        .uni(() -> nextPage(place, atATime))
        .whilst(ReadModelPage::more);
  }

  private Uni<ReadModelPage> nextPage(AtomicReference<String> place, int limit) {
    return store
        .page(MODEL, PARTITION, ALL, place.get(), limit)
        .invoke(page -> page.rows().forEach(row -> place.set(row.sortKey())));
  }

  private static ProductPage page(List<Product> found, int limit) {
    if (found.size() <= limit) {
      return new ProductPage(found, Optional.empty());
    }
    List<Product> products = found.subList(0, limit);
    return new ProductPage(products, Optional.of(key(products.getLast())));
  }

  private static String key(Product product) {
    return key(product.seller().id(), product.sku());
  }

  private static String key(String sellerId, String sku) {
    return sellerId + SEPARATOR + sku;
  }
}
