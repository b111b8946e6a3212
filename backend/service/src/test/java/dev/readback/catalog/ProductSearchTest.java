package dev.readback.catalog;

import static dev.readback.catalog.Products.BOLT;
import static dev.readback.catalog.Products.CHEESE;
import static dev.readback.catalog.Products.GLOVE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.catalog.wiring.JsonProductFormat;
import dev.readback.eventsourcing.inmemory.InMemoryReadModelStore;
import dev.readback.platform.json.StrictJson;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductSearchTest {
  private final ProductCatalog catalog =
      new ProductCatalog(new InMemoryReadModelStore(), new JsonProductFormat(StrictJson.mapper()));

  @BeforeEach
  void three_products() {
    List.of(CHEESE, GLOVE, BOLT).forEach(product -> catalog.put(product, 1).await().indefinitely());
  }

  @Test
  void a_search_for_nothing_finds_all_ordered_by_seller_and_sku() {
    assertEquals(List.of(BOLT, GLOVE, CHEESE), search(""));
    assertEquals(List.of(BOLT, GLOVE, CHEESE), search(" \t"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gruyère", "ZOE-1", "ripened", "Cheese", "Zoë", "yèr"})
  void a_word_is_found_in_every_text_of_a_product(String text) {
    assertEquals(List.of(CHEESE), search(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GRUYERE", "gruyere", "gruyE\u0300re", "zoe's kaserei", "Zoë's KÄSEREI"})
  void case_and_diacritics_do_not_count(String text) {
    assertEquals(List.of(CHEESE), search(text));
  }

  @Test
  void a_sharp_s_is_two() {
    assertEquals(List.of(GLOVE), search("WEISS"));
    assertEquals(List.of(GLOVE), search("weiß"));
  }

  @Test
  void every_word_must_be_found_in_any_order() {
    assertEquals(List.of(BOLT), search("fasteners  bolt"));
    assertEquals(List.of(), search("fasteners glove"));
  }

  @Test
  void a_word_does_not_reach_over_two_texts() {
    assertEquals(List.of(), search("40BOB"));
  }

  @Test
  void signs_are_only_signs() {
    assertEquals(List.of(BOLT), search("8.8"));
    assertEquals(List.of(), search("8x8"));
    assertEquals(List.of(), search(".*"));
  }

  @Test
  void a_seller_s_products_can_be_searched_alone() {
    assertEquals(List.of(BOLT, GLOVE), search("o", "bob"));
    assertEquals(List.of(CHEESE), search("", "zoe"));
    assertEquals(List.of(), search("bolt", "zoe"));
  }

  @Test
  void a_seller_is_not_found_by_a_part_of_the_id() {
    assertEquals(List.of(), search("", "bo"));
    assertEquals(List.of(), search("", "bob\u001fBOB-1"));
  }

  private List<Product> search(String text) {
    return search(new CatalogQuery(text, Optional.empty()));
  }

  private List<Product> search(String text, String seller) {
    return search(new CatalogQuery(text, Optional.of(seller)));
  }

  private List<Product> search(CatalogQuery query) {
    return catalog.page(query, ProductCatalog.START, 10).await().indefinitely().products();
  }
}
