package dev.readback.catalog.http;

import static dev.readback.catalog.http.ProductClient.ALICE;
import static dev.readback.catalog.http.ProductClient.BOB;
import static dev.readback.catalog.http.ProductClient.DELTA;
import static dev.readback.catalog.http.ProductClient.body;
import static dev.readback.catalog.http.ProductClient.bodyWith;
import static dev.readback.catalog.http.ProductClient.newSku;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readback.platform.http.problem.Problem;
import dev.readback.platform.signing.SignedDocuments;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProductResourceTest {
  @Inject SignedDocuments documents;

  private final String sku = newSku();

  @Test
  void a_seller_creates_a_product_of_their_own() {
    DELTA
        .put(sku, body("Bolt M8 × 40"))
        .statusCode(201)
        .contentType("application/json")
        .header("ETag", "\"1\"")
        .header("Cache-Control", "private, no-store")
        .header("Location", is("/api/catalog/" + sku + "?seller=delta"))
        .body("sku", is(sku))
        .body("name", is("Bolt M8 × 40"))
        .body("description", is("Zinc plated"))
        .body("category", is("Fasteners"))
        .body("seller.id", is("delta"))
        .body("unit", is("box of 100"))
        .body("unitPrice", equalTo(Map.of("amount", "14.90", "currency", "EUR")));
  }

  @Test
  void what_a_seller_has_put_is_in_the_catalog_at_once() {
    for (int change = 1; change <= 5; change++) {
      String name = "Change " + change;
      DELTA.put(sku, body(name));

      for (ProductClient reader : List.of(DELTA, ALICE)) {
        reader
            .search("delta", sku)
            .body("items", hasSize(1))
            .body("items[0].sku", is(sku))
            .body("items[0].name", is(name));
      }
    }
  }

  @Test
  void a_location_leads_to_the_product() {
    String odd = "A\\B? %25 & ü " + sku.substring(0, 8);
    String location = DELTA.put(odd, body("Odd")).statusCode(201).extract().header("Location");

    ALICE
        .request()
        .urlEncodingEnabled(false)
        .get(location)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .header("Cache-Control", "private, no-store")
        .body("sku", is(odd))
        .body("name", is("Odd"));
  }

  @Test
  void a_product_is_replaced_in_all_its_parts() {
    DELTA.put(sku, body("Bolt"));
    var other =
        Map.of(
            "name", "Nut",
            "description", "Of brass,\nand polished",
            "category", "Nuts",
            "unit", "piece",
            "unitPrice", Map.of("amount", "120", "currency", "JPY"));

    DELTA.put(sku, other).statusCode(200).header("ETag", "\"2\"").header("Location", nullValue());

    DELTA
        .read("delta", sku)
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("name", is("Nut"))
        .body("description", is("Of brass,\nand polished"))
        .body("category", is("Nuts"))
        .body("unit", is("piece"))
        .body("unitPrice", equalTo(Map.of("amount", "120", "currency", "JPY")));
  }

  @Test
  void the_same_again_changes_nothing() {
    DELTA.put(sku, body("Bolt")).statusCode(201);
    var samePrice = bodyWith("unitPrice", Map.of("amount", "14.9", "currency", "EUR"));

    DELTA.put(sku, body("Bolt")).statusCode(200).header("ETag", "\"1\"");
    DELTA.put(sku, samePrice).statusCode(200).header("ETag", "\"1\"");

    DELTA.read("delta", sku).header("ETag", "\"1\"").body("unitPrice.amount", is("14.90"));
  }

  @Test
  void the_answer_carries_an_offer_at_the_new_price() throws Exception {
    DELTA.put(sku, body("Bolt"));
    var dearer = bodyWith("unitPrice", Map.of("amount", "15.00", "currency", "EUR"));

    String signed = DELTA.put(sku, dearer).statusCode(200).extract().path("offer");

    JsonNode offer = documents.verify("offer", signed, JsonNode.class);
    assertEquals("15.00", offer.path("unitPrice").path("amount").asText());
    assertEquals("delta", offer.path("seller").path("id").asText());
    assertEquals(sku, offer.path("sku").asText());
  }

  @Test
  void the_same_sku_of_another_seller_is_another_product() {
    DELTA.put(sku, body("Of delta")).statusCode(201);

    BOB.put(sku, body("Of bob")).statusCode(201).header("ETag", "\"1\"");

    ALICE.read("delta", sku).body("name", is("Of delta")).body("seller.id", is("delta"));
    ALICE.read("bob", sku).body("name", is("Of bob")).body("seller.id", is("bob"));
  }

  @Test
  void a_buyer_keeps_no_products() {
    problem(ALICE.put(sku, body("Bolt")), 403, "forbidden");

    notThere("alice");
  }

  @Test
  void nobody_keeps_or_reads_a_product_without_signing_in() {
    var put = given().contentType(ContentType.JSON).body(body("Bolt"));

    problem(put.put("/api/catalog/{sku}", sku).then(), 401, "not-signed-in");
    problem(given().get("/api/catalog/{sku}?seller=delta", sku).then(), 401, "not-signed-in");
    notThere("delta");
  }

  @Test
  void a_product_that_is_not_there_is_not_found() {
    notThere("delta");
  }

  private void notThere(String seller) {
    problem(DELTA.read(seller, sku), 404, "not-found")
        .body("detail", is("The seller has no such product"));
    DELTA.search(seller, sku).body("items", hasSize(0));
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status, String type) {
    return answer
        .statusCode(status)
        .contentType(Problem.MEDIA_TYPE)
        .body("type", is("/problems/" + type));
  }
}
