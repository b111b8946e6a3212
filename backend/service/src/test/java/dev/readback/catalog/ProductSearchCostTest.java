package dev.readback.catalog;

import static dev.readback.catalog.Products.BOB;
import static dev.readback.catalog.Products.ZOE;
import static dev.readback.catalog.Products.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.catalog.wiring.JsonProductFormat;
import dev.readback.platform.json.StrictJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one request reads does not grow with the catalog. */
class ProductSearchCostTest {
  private static final int MOST_READS = 4;
  private static final int MOST_ROWS = 2_000;
  private static final int PAGE = 50;

  private final CountingReadModelStore store = new CountingReadModelStore();
  private final ProductCatalog catalog =
      new ProductCatalog(store, new JsonProductFormat(StrictJson.mapper()));

  @ParameterizedTest
  @ValueSource(ints = {100, 5_000, 20_000})
  void no_page_of_a_search_reads_more_than_a_bound(int products) {
    fill(products);

    Optional<String> place = Optional.of(ProductCatalog.START);
    while (place.isPresent()) {
      int before = store.limitsOfReads().size();
      place = page("nowhere", place.get()).next();
      List<Integer> reads = store.limitsOfReads().subList(before, store.limitsOfReads().size());
      assertTrue(reads.size() <= MOST_READS, reads::toString);
      assertTrue(reads.stream().mapToInt(Integer::intValue).sum() <= MOST_ROWS, reads::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 5_000, 20_000})
  void a_page_whose_matches_come_early_costs_one_read(int products) {
    fill(products);

    assertEquals(PAGE, page("part", ProductCatalog.START).products().size());

    assertEquals(1, store.limitsOfReads().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"part 4999", "part 99", "bob part", "zoe", "nowhere"})
  void short_pages_one_after_the_other_find_every_match_once_in_order(String words) {
    fill(5_000);

    var found = new ArrayList<Product>();
    Optional<String> place = Optional.of(ProductCatalog.START);
    while (place.isPresent()) {
      ProductPage page = page(words, place.get());
      found.addAll(page.products());
      place = page.next();
    }

    var wanted = SearchWords.of(words);
    assertEquals(all(5_000).stream().filter(wanted::match).toList(), found);
  }

  private void fill(int products) {
    all(products).forEach(product -> catalog.put(product, 1).await().indefinitely());
  }

  /** Most of the first seller, and a few of the last. */
  private static List<Product> all(int products) {
    return IntStream.range(0, products)
        .mapToObj(number -> numbered(number < products - 5 ? BOB : ZOE, number))
        .toList();
  }

  private ProductPage page(String words, String after) {
    var query = new CatalogQuery(words, Optional.empty());
    return catalog.page(query, after, PAGE).await().indefinitely();
  }
}
