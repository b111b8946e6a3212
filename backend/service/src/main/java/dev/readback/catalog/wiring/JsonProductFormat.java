package dev.readback.catalog.wiring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readback.catalog.Product;
import dev.readback.catalog.ProductFormat;

/** Products as JSON objects. */
public final class JsonProductFormat implements ProductFormat {
  private final ObjectMapper json;

  public JsonProductFormat(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public String write(Product product) {
    try {
      return json.writeValueAsString(product);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not writable as JSON: " + product, e);
    }
  }

  @Override
  public Product read(String text) {
    try {
      return json.readValue(text, Product.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not the JSON of a product", e);
    }
  }
}
