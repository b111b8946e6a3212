package dev.readback.catalog.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readback.TestTokens;
import dev.readback.catalog.Product;
import dev.readback.catalog.ProductCatalog;
import dev.readback.catalog.Products;
import dev.readback.catalog.Seller;
import dev.readback.platform.signing.SignedDocuments;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Link;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatalogResourceTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject ProductCatalog catalog;
  @Inject SignedDocuments documents;

  /** Of this test alone, whatever else the catalog holds. */
  private final Seller seller = new Seller(UUID.randomUUID().toString(), "Käthe & Söhne");

  @BeforeEach
  void five_products() {
    IntStream.range(0, 5).forEach(number -> put(Products.numbered(seller, number)));
  }

  @Test
  void an_item_says_all_that_a_buyer_needs() {
    put(
        new Product(
            "A-1",
            seller,
            "Bolt M8 × 40",
            "Zinc plated",
            "Fasteners",
            "box of 100",
            Money.parse("EUR 14.90")));

    asBuyer()
        .queryParam("seller", seller.id())
        .queryParam("limit", 1)
        .get("/api/catalog")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .header("Cache-Control", "private, no-store")
        .body("items", hasSize(1))
        .body("items[0].sku", is("A-1"))
        .body("items[0].name", is("Bolt M8 × 40"))
        .body("items[0].description", is("Zinc plated"))
        .body("items[0].category", is("Fasteners"))
        .body("items[0].seller.id", is(seller.id()))
        .body("items[0].seller.name", is("Käthe & Söhne"))
        .body("items[0].unit", is("box of 100"))
        .body("items[0].unitPrice.amount", is("14.90"))
        .body("items[0].unitPrice.currency", is("EUR"));
  }

  @Test
  void each_item_carries_its_offer_signed() throws Exception {
    var answer = asBuyer().queryParam("seller", seller.id()).get("/api/catalog").then().extract();

    Instant expiresAt = Instant.parse(answer.path("items[0].offerExpiresAt"));
    JsonNode offer = documents.verify("offer", answer.path("items[0].offer"), JsonNode.class);

    assertEquals("N-00000", offer.path("sku").asText());
    assertEquals(seller.id(), offer.path("seller").path("id").asText());
    assertTrue(expiresAt.isAfter(Instant.parse(offer.path("offeredAt").asText())));
  }

  @Test
  void links_lead_through_all_pages_with_the_same_filters() {
    var skus = new ArrayList<String>();
    var page =
        get(
            asBuyer()
                .queryParam("seller", seller.id())
                .queryParam("q", "söhne & part")
                .queryParam("limit", 2));
    skus.addAll(page.path("items.sku"));
    while (page.header("Link") != null) {
      page = follow(page.header("Link"));
      skus.addAll(page.path("items.sku"));
    }

    assertEquals(List.of("N-00000", "N-00001", "N-00002", "N-00003", "N-00004"), skus);
  }

  @Test
  void the_last_page_has_no_link() {
    asBuyer()
        .queryParam("seller", seller.id())
        .queryParam("limit", 5)
        .get("/api/catalog")
        .then()
        .statusCode(200)
        .body("items", hasSize(5))
        .header("Link", nullValue());
  }

  @Test
  void nothing_found_is_an_empty_page() {
    asBuyer()
        .queryParam("seller", seller.id())
        .queryParam("q", "unobtainable")
        .get("/api/catalog")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }

  @Test
  void blank_filters_are_none() {
    asBuyer()
        .queryParam("q", "")
        .queryParam("seller", "")
        .queryParam("limit", 3)
        .get("/api/catalog")
        .then()
        .statusCode(200)
        .body("items", hasSize(3));
  }

  private static ExtractableResponse<Response> follow(String header) {
    Link link = Link.valueOf(header);
    assertEquals("next", link.getRel());
    assertFalse(link.getUri().isAbsolute());
    return asBuyer()
        .urlEncodingEnabled(false)
        .get(link.getUri().toString())
        .then()
        .statusCode(200)
        .body("items", notNullValue())
        .extract();
  }

  private static ExtractableResponse<Response> get(RequestSpecification request) {
    return request.get("/api/catalog").then().statusCode(200).extract();
  }

  private static RequestSpecification asBuyer() {
    return given().auth().oauth2(TestTokens.of("alice"));
  }

  private void put(Product product) {
    assertTrue(catalog.put(product, 1).await().atMost(PATIENCE));
  }
}
