package dev.readback.catalog.wiring;

import static dev.readback.catalog.Products.CHEESE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.readback.platform.json.StrictJson;
import org.junit.jupiter.api.Test;

class JsonProductFormatTest {
  private final JsonProductFormat format = new JsonProductFormat(StrictJson.mapper());

  @Test
  void a_product_is_read_back_equal() {
    assertEquals(CHEESE, format.read(format.write(CHEESE)));
  }

  @Test
  void the_json_of_stored_products_stays_readable() {
    String stored =
        """
        {"sku":"ZOE-1","seller":{"id":"zoe","name":"Zoë's Käserei"},"name":"Gruyère",
         "description":"Ripened for 12 months","category":"Cheese","unit":"wheel",
         "unitPrice":{"amount":"410.00","currency":"CHF"}}
        """;

    assertEquals(CHEESE, format.read(stored));
  }

  @Test
  void what_is_no_product_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> format.read("{\"sku\":\"ZOE-1\""));
    assertThrows(IllegalArgumentException.class, () -> format.read("{\"colour\":\"red\"}"));
  }
}
