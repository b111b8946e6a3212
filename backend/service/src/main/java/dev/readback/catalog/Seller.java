package dev.readback.catalog;

/**
 * Who sells a product.
 *
 * @param id the {@code sub} claim of who sells, at most {@value #MOST_ID_CHARACTERS} characters
 * @param name for people to read
 */
public record Seller(String id, String name) {

  /** Together with {@link Product#MOST_SKU_CHARACTERS}, a key that any store takes. */
  public static final int MOST_ID_CHARACTERS = 128;

  public Seller {
    Lengths.check("seller id", id, MOST_ID_CHARACTERS);
  }
}
