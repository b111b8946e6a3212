package dev.readback.catalog.demo;

import dev.readback.catalog.Product;
import dev.readback.catalog.Seller;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What one seller of the demo catalog sells, as its file has it. */
record DemoAssortment(Seller seller, CurrencyUnit currency, List<Item> items) {

  record Item(
      String sku, String name, String description, String category, String unit, String price) {}

  Stream<Product> products() {
    return items.stream().map(this::product);
  }

  private Product product(Item item) {
    return new Product(
        item.sku(),
        seller,
        item.name(),
        item.description(),
        item.category(),
        item.unit(),
        Money.of(currency, new BigDecimal(item.price())));
  }
}
