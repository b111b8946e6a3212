package dev.readback.catalog;

import java.util.Optional;

/**
 * Which products are asked for.
 *
 * @param text words that must all be found in a product; blank for any product
 * @param seller the id of the only seller whose products are wanted
 */
public record CatalogQuery(String text, Optional<String> seller) {
  public static final CatalogQuery ALL = new CatalogQuery("", Optional.empty());
}
