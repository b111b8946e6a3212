package dev.readback.catalog;

import java.util.List;
import java.util.Optional;

/**
 * Some products, in the order of the catalog.
 *
 * @param next the place to read on at; empty when no further product matches
 */
public record ProductPage(List<Product> products, Optional<String> next) {
  public ProductPage {
    products = List.copyOf(products);
  }
}
