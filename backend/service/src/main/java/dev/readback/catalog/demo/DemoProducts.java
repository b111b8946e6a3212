package dev.readback.catalog.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readback.catalog.Product;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Reads the demo products from the resource that comes with the service. */
final class DemoProducts {
  private static final String RESOURCE = "/demo-catalog/products.json";

  private DemoProducts() {}

  static List<Product> read(ObjectMapper json) {
    try (InputStream file =
        Objects.requireNonNull(DemoProducts.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return json.readValue(file, new TypeReference<List<DemoAssortment>>() {}).stream()
          .flatMap(DemoAssortment::products)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
