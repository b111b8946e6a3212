package dev.readback.catalog;

import static dev.readback.catalog.Products.BOB;
import static dev.readback.catalog.Products.BOLT;
import static dev.readback.catalog.Products.ZOE;
import static dev.readback.catalog.Products.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.catalog.wiring.JsonProductFormat;
import dev.readback.platform.json.StrictJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProductPagingTest {
  /** More than a search reads at a time. */
  private static final int MANY = 1_234;

  private final CountingReadModelStore store = new CountingReadModelStore();
  private final ProductCatalog catalog =
      new ProductCatalog(store, new JsonProductFormat(StrictJson.mapper()));

  @BeforeEach
  void many_products_of_two_sellers() {
    IntStream.range(0, MANY).forEach(number -> put(numbered(BOB, number), 1));
    IntStream.range(0, 5).forEach(number -> put(numbered(ZOE, number), 1));
  }

  @Test
  void pages_hold_every_product_once_in_order() {
    List<Product> all = everyPage(CatalogQuery.ALL, 200);

    assertEquals(MANY + 5, all.size());
    assertEquals(numbered(BOB, 0), all.getFirst());
    assertEquals(numbered(BOB, 200), all.get(200));
    assertEquals(numbered(ZOE, 4), all.getLast());
  }

  @Test
  void a_page_without_words_costs_one_read() {
    assertEquals(7, page(CatalogQuery.ALL, ProductCatalog.START, 7).products().size());

    assertEquals(List.of(8), store.limitsOfReads());
  }

  @Test
  void a_seller_s_page_costs_one_read_wherever_the_seller_stands() {
    assertEquals(5, page(of("zoe", ""), ProductCatalog.START, 50).products().size());

    assertEquals(1, store.limitsOfReads().size());
  }

  @Test
  void a_seller_s_pages_end_where_the_next_seller_begins() {
    List<Product> all = everyPage(of("bob", ""), 100);

    assertEquals(MANY, all.size());
    assertEquals(numbered(BOB, MANY - 1), all.getLast());
  }

  @Test
  void a_search_reads_on_until_its_page_is_full() {
    ProductPage page = page(words("part 1230"), ProductCatalog.START, 1);

    assertEquals(List.of(numbered(BOB, 1230)), page.products());
    assertTrue(store.limitsOfReads().size() > 1);
  }

  @Test
  void a_search_reads_no_further_than_its_page() {
    page(words("part"), ProductCatalog.START, 50);

    assertEquals(1, store.limitsOfReads().size());
  }

  @Test
  void pages_of_a_search_hold_every_match_once() {
    List<Product> all = everyPage(words("part 99"), 7);

    List<Product> expected =
        IntStream.range(0, MANY)
            .filter(number -> Integer.toString(number).contains("99"))
            .mapToObj(number -> numbered(BOB, number))
            .toList();
    assertEquals(expected, all);
  }

  @Test
  void a_page_that_is_asked_for_again_is_read_again() {
    var page = catalog.page(words("part 1230"), ProductCatalog.START, 5);
    ProductPage first = page.await().indefinitely();

    assertEquals(List.of(numbered(BOB, 1230)), first.products());
    assertEquals(first, page.await().indefinitely());
  }

  @Test
  void no_page_follows_the_last_match() {
    assertEquals(Optional.empty(), page(words("part 1230"), ProductCatalog.START, 1).next());
    assertEquals(Optional.empty(), page(of("zoe", ""), ProductCatalog.START, 5).next());
    assertTrue(page(of("zoe", ""), ProductCatalog.START, 4).next().isPresent());
  }

  @Test
  void products_that_come_in_between_move_nothing() {
    ProductPage first = page(of("zoe", ""), ProductCatalog.START, 2);
    put(product("A-FIRST"), 1);
    put(product("Z-LAST"), 1);

    ProductPage second = page(of("zoe", ""), first.next().orElseThrow(), 50);

    assertEquals(
        List.of(numbered(ZOE, 2), numbered(ZOE, 3), numbered(ZOE, 4), product("Z-LAST")),
        second.products());
  }

  @Test
  void an_older_version_of_a_product_changes_nothing() {
    Product renamed = product(numbered(ZOE, 0).sku());
    assertTrue(put(renamed, 3));

    assertFalse(put(numbered(ZOE, 0), 3));
    assertFalse(put(numbered(ZOE, 0), 2));

    assertEquals(renamed, page(of("zoe", ""), ProductCatalog.START, 1).products().getFirst());
  }

  private List<Product> everyPage(CatalogQuery query, int limit) {
    var all = new ArrayList<Product>();
    Optional<String> after = Optional.of(ProductCatalog.START);
    while (after.isPresent()) {
      ProductPage page = page(query, after.get(), limit);
      assertTrue(page.products().size() == limit || page.next().isEmpty());
      all.addAll(page.products());
      after = page.next();
    }
    return all;
  }

  private ProductPage page(CatalogQuery query, String after, int limit) {
    return catalog.page(query, after, limit).await().indefinitely();
  }

  private boolean put(Product product, long version) {
    return catalog.put(product, version).await().indefinitely();
  }

  private static Product product(String sku) {
    return new Product(sku, ZOE, "Another", "Another", "Another", "piece", BOLT.unitPrice());
  }

  private static CatalogQuery words(String text) {
    return new CatalogQuery(text, Optional.empty());
  }

  private static CatalogQuery of(String seller, String text) {
    return new CatalogQuery(text, Optional.of(seller));
  }
}
