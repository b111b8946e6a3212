package dev.readback.catalog.http;

import static io.restassured.RestAssured.given;

import dev.readback.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A person who keeps or reads single products. */
record ProductClient(String name) {
  static final ProductClient ALICE = new ProductClient("alice");
  static final ProductClient BOB = new ProductClient("bob");
  static final ProductClient DELTA = new ProductClient("delta");

  static String newSku() {
    return UUID.randomUUID().toString();
  }

  /** What a seller says of a product. */
  static Map<String, Object> body(String name) {
    return Map.of(
        "name", name,
        "description", "Zinc plated",
        "category", "Fasteners",
        "unit", "box of 100",
        "unitPrice", Map.of("amount", "14.90", "currency", "EUR"));
  }

  static Map<String, Object> bodyWith(String field, Object value) {
    var body = new HashMap<>(body("Bolt"));
    body.put(field, value);
    return body;
  }

  RequestSpecification request() {
    return given().auth().oauth2(TestTokens.of(name));
  }

  RequestSpecification writing(Object body) {
    return request().contentType(ContentType.JSON).body(body);
  }

  ValidatableResponse put(String sku, Object body) {
    return writing(body).put("/api/catalog/{sku}", sku).then();
  }

  ValidatableResponse putIfMatch(String tag, String sku, Object body) {
    return writing(body).header("If-Match", tag).put("/api/catalog/{sku}", sku).then();
  }

  ValidatableResponse putIfNoneMatch(String tag, String sku, Object body) {
    return writing(body).header("If-None-Match", tag).put("/api/catalog/{sku}", sku).then();
  }

  ValidatableResponse read(String seller, String sku) {
    return request().queryParam("seller", seller).get("/api/catalog/{sku}", sku).then();
  }

  /** The catalog's list, as far as this product of the seller is found in it. */
  ValidatableResponse search(String seller, String sku) {
    return request()
        .queryParam("seller", seller)
        .queryParam("q", sku)
        .get("/api/catalog")
        .then()
        .statusCode(200);
  }
}
