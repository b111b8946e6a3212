package dev.readback.catalog;

import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page that is being put together: what matches among the rows that were read, and how far they
 * reach.
 *
 * @param place the last row that was read
 * @param ended whether none of the rows after it can belong to the page
 */
record ProductScan(
    SearchedProducts wanted, int limit, List<Product> found, String place, boolean ended) {

  static ProductScan from(SearchedProducts wanted, int limit, String place) {
    return new ProductScan(wanted, limit, List.of(), place, false);
  }

  /** Whether reading on adds nothing; one product more than wanted tells that there are more. */
  boolean isComplete() {
    return ended || found.size() > limit;
  }

  ProductScan with(ReadModelPage page, ProductFormat format) {
    List<ReadModelRow> rows = page.rows().stream().takeWhile(wanted::mayHold).toList();
    var matches = rows.stream().map(row -> format.read(row.data())).filter(wanted::match);
    return new ProductScan(
        wanted,
        limit,
        Stream.concat(found.stream(), matches).limit(limit + 1L).toList(),
        rows.isEmpty() ? place : rows.getLast().sortKey(),
        !page.more() || rows.size() < page.rows().size());
  }

  ProductPage page() {
    if (found.size() > limit) {
      List<Product> products = found.subList(0, limit);
      return new ProductPage(products, Optional.of(ProductCatalog.key(products.getLast())));
    }
    return new ProductPage(found, ended ? Optional.empty() : Optional.of(place));
  }
}
