package dev.readback.catalog;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductTest {
  private static final Money PRICE = Money.parse("EUR 1.00");

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "12345678901234567890123456789012345678901", "a\u001fb"})
  void a_sku_that_makes_no_key_is_refused(String sku) {
    assertThrows(IllegalArgumentException.class, () -> product(sku, PRICE));
  }

  @Test
  void a_seller_id_that_makes_no_key_is_refused() {
    assertDoesNotThrow(() -> new Seller("s".repeat(Seller.MOST_ID_CHARACTERS), "Long"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Seller("s".repeat(Seller.MOST_ID_CHARACTERS + 1), "Longer"));
    assertThrows(IllegalArgumentException.class, () -> new Seller("a\u001fb", "Two in one"));
  }

  @Test
  void a_price_may_be_nothing_but_not_less() {
    assertDoesNotThrow(() -> product("FREE", Money.parse("EUR 0.00")));
    assertThrows(IllegalArgumentException.class, () -> product("GIFT", Money.parse("EUR -0.01")));
  }

  private static Product product(String sku, Money price) {
    return new Product(sku, Products.BOB, "Name", "Description", "Category", "piece", price);
  }
}
