package dev.readback.catalog.http;

import static dev.readback.catalog.http.ProductClient.DELTA;
import static dev.readback.catalog.http.ProductClient.body;
import static dev.readback.catalog.http.ProductClient.bodyWith;
import static dev.readback.catalog.http.ProductClient.newSku;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.readback.platform.LogRecords;
import dev.readback.platform.http.problem.Problem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in is no product: a problem that says what to mend, and nothing is stored. */
@QuarkusTest
class ProductRefusalTest {
  private final LogRecords log = new LogRecords();
  private final String sku = newSku();

  @BeforeEach
  void listen() {
    log.start();
  }

  @AfterEach
  void nothing_is_logged_as_an_error_of_ours() {
    assertEquals(List.of(), log.stop(Level.WARNING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "nonsense", "[]", "null", "7", "{\"name\":\"a\",\"name\":\"b\"}"})
  void no_json_object(String body) {
    refused(DELTA.put(sku, body), "malformed-request");
  }

  @Test
  void all_that_is_missing_is_told_together() {
    refused(DELTA.put(sku, "{}"))
        .body(
            "violations.field",
            equalTo(List.of("category", "description", "name", "unit", "unitPrice")));
  }

  @ParameterizedTest
  @CsvSource({"name, 200", "description, 2000", "category, 100", "unit, 50"})
  void a_text_that_is_not_to_be_seen_or_too_long(String field, int most) {
    for (String text : List.of("", "  ", "\u200b", "a\u0000b", "x".repeat(most + 1))) {
      refused(DELTA.put(sku, bodyWith(field, text))).body("violations.field", hasItem(field));
    }
    for (Object noText : List.of(7, true, List.of("Bolt"), Map.of("en", "Bolt"))) {
      refused(DELTA.put(sku, bodyWith(field, noText)))
          .body("detail", is(field + " must be a string of whole characters"));
    }
    DELTA.put(sku, bodyWith(field, "ß".repeat(most))).statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sku", "seller", "version", "offer"})
  void what_is_not_for_the_body_to_say(String field) {
    refused(DELTA.put(sku, bodyWith(field, "bob"))).body("violations.field", hasItem(field));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                                     | unitPrice.amount
          {"amount":"1.00"}                      | unitPrice.currency
          {"currency":"EUR"}                     | unitPrice.amount
          {"amount":null,"currency":"EUR"}       | unitPrice.amount
          {"amount":"1.00","currency":null}      | unitPrice.currency
          {"amount":1.00,"currency":"EUR"}       | unitPrice.amount
          {"amount":1,"currency":"EUR"}          | unitPrice.amount
          {"amount":"0","currency":"EUR"}        | unitPrice.amount
          {"amount":"0.00","currency":"EUR"}     | unitPrice.amount
          {"amount":"-1.00","currency":"EUR"}    | unitPrice.amount
          {"amount":"+1.00","currency":"EUR"}    | unitPrice.amount
          {"amount":"1e3","currency":"EUR"}      | unitPrice.amount
          {"amount":"1e999999999","currency":"EUR"} | unitPrice.amount
          {"amount":"1,00","currency":"EUR"}     | unitPrice.amount
          {"amount":".50","currency":"EUR"}      | unitPrice.amount
          {"amount":"1.","currency":"EUR"}       | unitPrice.amount
          {"amount":" 1.00","currency":"EUR"}    | unitPrice.amount
          {"amount":"1.00\\n","currency":"EUR"}  | unitPrice.amount
          {"amount":"\\u0661","currency":"EUR"}  | unitPrice.amount
          {"amount":"NaN","currency":"EUR"}      | unitPrice.amount
          {"amount":"","currency":"EUR"}         | unitPrice.amount
          {"amount":"1.001","currency":"EUR"}    | unitPrice.amount
          {"amount":"1.0","currency":"JPY"}      | unitPrice.amount
          {"amount":"1000000000000","currency":"EUR"} | unitPrice.amount
          {"amount":"1.00","currency":""}        | unitPrice.currency
          {"amount":"1.00","currency":"eur"}     | unitPrice.currency
          {"amount":"1.00","currency":"QQQ"}     | unitPrice.currency
          {"amount":"1","currency":"XXX"}        | unitPrice.currency
          {"amount":"1","currency":"XAU"}        | unitPrice.currency
          {"amount":"1.00","currency":978}       | unitPrice.currency
          {"amount":"1.00","currency":"EUR","scale":2} | unitPrice.scale
          "EUR 1.00"                             | unitPrice
          [1]                                    | unitPrice
          1.00                                   | unitPrice
          null                                   | unitPrice
          """)
  void a_price_that_is_none(String price, String field) {
    String body =
        """
        {"name":"Bolt","description":"Of steel","category":"Bolts","unit":"piece","unitPrice":%s}
        """
            .formatted(price);

    refused(DELTA.put(sku, body)).body("violations.field", hasItem(field));
  }

  @ParameterizedTest
  @CsvSource({
    "0, EUR, 'unitPrice.amount must be more than 0'",
    "1.001, EUR, 'unitPrice.amount must have at most 2 decimals in EUR'",
    "1.0, JPY, 'unitPrice.amount must have at most 0 decimals in JPY'",
    "1.00, QQQ, 'unitPrice.currency must be a currency of ISO 4217, such as \"EUR\"'"
  })
  void what_is_wrong_with_a_price_is_said(String amount, String currency, String detail) {
    var price = Map.of("amount", amount, "currency", currency);

    refused(DELTA.put(sku, bodyWith("unitPrice", price))).body("detail", is(detail));
  }

  @ParameterizedTest
  @CsvSource({"0.01, EUR", "999999999999.99, EUR", "1, JPY", "0.001, BHD", "7, EUR"})
  void a_price_that_is_one(String amount, String currency) {
    var price = Map.of("amount", amount, "currency", currency);

    DELTA.put(sku, bodyWith("unitPrice", price)).statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%20",
        "%E2%80%8B",
        "a%00b",
        "a%1Fb",
        "a%0Ab",
        "a%2Fb",
        "12345678901234567890123456789012345678901"
      })
  void a_sku_that_is_none(String encoded) {
    var put = DELTA.writing(body("Bolt")).urlEncodingEnabled(false).put("/api/catalog/" + encoded);
    var get =
        DELTA.request().urlEncodingEnabled(false).get("/api/catalog/" + encoded + "?seller=d");

    problem(put.then(), "invalid-request").body("violations.field", hasItem("sku"));
    problem(get.then(), "invalid-request").body("violations.field", hasItem("sku"));
  }

  @Test
  void a_product_is_read_of_a_seller() {
    problem(DELTA.request().get("/api/catalog/" + sku).then(), "invalid-request")
        .body("detail", is("seller must not be null"));
  }

  private ValidatableResponse refused(ValidatableResponse answer) {
    return refused(answer, "invalid-request");
  }

  private ValidatableResponse refused(ValidatableResponse answer, String type) {
    DELTA.read("delta", sku).statusCode(404);
    return problem(answer, type);
  }

  private static ValidatableResponse problem(ValidatableResponse answer, String type) {
    String body = answer.extract().asString();
    assertFalse(
        body.matches("(?s).*(dev\\.readback|java\\.|jackson|jakarta|Exception|\\bat [a-z]+\\.).*"),
        body);
    return answer
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("status", is(400))
        .body("type", is("/problems/" + type));
  }
}
