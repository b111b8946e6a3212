package dev.readback.catalog;

import dev.readback.eventsourcing.store.ReadModelRow;

/** What a query tells of each product, and of where in the catalog to look. */
record SearchedProducts(SearchWords words, String prefix) {

  static SearchedProducts of(CatalogQuery query) {
    return new SearchedProducts(
        SearchWords.of(query.text()),
        query.seller().map(ProductCatalog::keysOf).orElse(ProductCatalog.START));
  }

  /** Where the first of them can be. */
  String start(String after) {
    return after.isEmpty() ? prefix : after;
  }

  /** How many rows to read at a time: as many as are wanted, unless most of them may not match. */
  int rowsToRead(int wanted, int most) {
    return words.areAny() ? most : wanted;
  }

  boolean mayHold(ReadModelRow row) {
    return row.sortKey().startsWith(prefix);
  }

  boolean match(Product product) {
    return words.match(product);
  }
}
