package dev.readback.catalog;

/** How a product is kept as text. What was written is read back equal. */
public interface ProductFormat {

  String write(Product product);

  /**
   * The product that was written.
   *
   * @throws IllegalArgumentException when it is no product
   */
  Product read(String text);
}
