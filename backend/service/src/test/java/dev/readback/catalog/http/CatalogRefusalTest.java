package dev.readback.catalog.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.TestTokens;
import dev.readback.catalog.ProductCatalog;
import dev.readback.catalog.Products;
import dev.readback.catalog.Seller;
import dev.readback.platform.http.problem.Problem;
import dev.readback.platform.signing.SignedDocuments;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CatalogRefusalTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern CURSOR = Pattern.compile("cursor=([^&>]+)");

  @Inject ProductCatalog catalog;
  @Inject SignedDocuments documents;

  private final Seller seller = new Seller(UUID.randomUUID().toString(), "Two pages");

  @BeforeEach
  void two_products() {
    IntStream.range(0, 2)
        .mapToObj(number -> Products.numbered(seller, number))
        .forEach(product -> assertTrue(catalog.put(product, 1).await().atMost(PATIENCE)));
  }

  @Test
  void nobody_sees_the_catalog_without_signing_in() {
    given()
        .get("/api/catalog")
        .then()
        .statusCode(401)
        .contentType(Problem.MEDIA_TYPE)
        .body("type", is("/problems/not-signed-in"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201", "-1", "many"})
  void a_limit_out_of_bounds_is_a_problem(String limit) {
    asBuyer()
        .queryParam("limit", limit)
        .get("/api/catalog")
        .then()
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("type", is("/problems/invalid-request"))
        .body("violations.field", everyItem(is("limit")))
        .body("violations[0].message", containsString("1 to 200"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", "seller"})
  void a_filter_that_is_too_long_is_a_problem(String parameter) {
    asBuyer()
        .queryParam(parameter, "x".repeat(201))
        .get("/api/catalog")
        .then()
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("violations.field", equalTo(List.of(parameter)));
  }

  @Test
  void a_search_of_200_characters_is_taken() {
    asBuyer().queryParam("q", "ß".repeat(200)).get("/api/catalog").then().statusCode(200);
  }

  @Test
  void a_made_up_cursor_is_a_problem() {
    refusesCursor(asBuyer(), "bob");
  }

  @Test
  void a_cursor_is_refused_when_the_filters_are_others() {
    refusesCursor(asBuyer().queryParam("q", "part"), cursor());
  }

  @Test
  void a_cursor_is_taken_when_the_filters_are_the_same() {
    asBuyer()
        .queryParam("seller", seller.id())
        .queryParam("cursor", cursor())
        .get("/api/catalog")
        .then()
        .statusCode(200)
        .body("items.sku", equalTo(List.of("N-00001")));
  }

  @Test
  void an_offer_is_no_cursor() {
    String offer = firstPage().path("items[0].offer");

    refusesCursor(asBuyer().queryParam("seller", seller.id()), offer);
  }

  @Test
  void an_expired_cursor_is_a_problem() {
    Map<String, Object> cursor =
        Map.of("list", "/api/catalog", "filters", Map.of(), "after", "bob");
    String expired = documents.sign("cursor", cursor, Instant.now().minusSeconds(1));

    refusesCursor(asBuyer(), expired).body("detail", containsString("has expired"));
  }

  private static ValidatableResponse refusesCursor(RequestSpecification request, String cursor) {
    return request
        .queryParam("cursor", cursor)
        .get("/api/catalog")
        .then()
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("type", is("/problems/invalid-cursor"))
        .body("detail", startsWith("The cursor "))
        .body("detail", containsString("leave it out"));
  }

  private String cursor() {
    String link = firstPage().header("Link");
    Matcher cursor = CURSOR.matcher(link);
    assertTrue(cursor.find(), link);
    return cursor.group(1);
  }

  private ExtractableResponse<Response> firstPage() {
    return asBuyer()
        .queryParam("seller", seller.id())
        .queryParam("limit", 1)
        .get("/api/catalog")
        .then()
        .statusCode(200)
        .extract();
  }

  private static RequestSpecification asBuyer() {
    return given().auth().oauth2(TestTokens.of("alice"));
  }
}
