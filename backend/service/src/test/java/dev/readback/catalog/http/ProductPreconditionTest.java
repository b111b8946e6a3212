package dev.readback.catalog.http;

import static dev.readback.catalog.http.ProductClient.DELTA;
import static dev.readback.catalog.http.ProductClient.body;
import static dev.readback.catalog.http.ProductClient.newSku;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dev.readback.platform.http.problem.Problem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProductPreconditionTest {
  private final String sku = newSku();

  @Test
  void the_version_that_a_seller_has_seen_is_replaced() {
    DELTA.put(sku, body("Bolt"));

    DELTA.putIfMatch("\"1\"", sku, body("Nut")).statusCode(200).header("ETag", "\"2\"");

    DELTA.read("delta", sku).body("name", is("Nut"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "\"3\"", "W/\"2\"", "\"\"", "\"02\"", "\"bolt\""})
  void another_version_is_left_as_it_is(String tag) {
    DELTA.put(sku, body("Bolt"));
    DELTA.put(sku, body("Nut"));

    conflict(DELTA.putIfMatch(tag, sku, body("Screw")), 2)
        .body("detail", startsWith("It is at version 2 now"));

    DELTA.read("delta", sku).header("ETag", "\"2\"").body("name", is("Nut"));
  }

  @Test
  void a_stale_version_is_a_conflict_even_with_nothing_to_change() {
    DELTA.put(sku, body("Bolt"));
    DELTA.put(sku, body("Nut"));

    conflict(DELTA.putIfMatch("\"1\"", sku, body("Nut")), 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "\"0\"", "*"})
  void a_product_that_is_not_there_has_no_version(String tag) {
    conflict(DELTA.putIfMatch(tag, sku, body("Bolt")), 0)
        .body("detail", startsWith("There is no such product now"));

    DELTA.read("delta", sku).statusCode(404);
  }

  @Test
  void any_version_may_be_asked_for() {
    DELTA.put(sku, body("Bolt"));

    DELTA.putIfMatch("*", sku, body("Nut")).statusCode(200).header("ETag", "\"2\"");
  }

  @Test
  void a_product_is_created_once() {
    DELTA.putIfNoneMatch("*", sku, body("Bolt")).statusCode(201).header("ETag", "\"1\"");

    conflict(DELTA.putIfNoneMatch("*", sku, body("Nut")), 1);

    DELTA.read("delta", sku).header("ETag", "\"1\"").body("name", is("Bolt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "\"1", "\"1\", \"2\"", "\"a b\"", "w/\"1\""})
  void an_if_match_that_is_no_entity_tag(String tag) {
    invalid(DELTA.putIfMatch(tag, sku, body("Bolt")), "If-Match must be one entity tag");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "**", "1"})
  void an_if_none_match_that_is_not_for_creating(String tag) {
    invalid(DELTA.putIfNoneMatch(tag, sku, body("Bolt")), "If-None-Match must be *");
  }

  @Test
  void both_at_once() {
    var both = DELTA.writing(body("Bolt")).header("If-Match", "\"1\"").header("If-None-Match", "*");

    invalid(both.put("/api/catalog/{sku}", sku).then(), "Send If-Match or If-None-Match, not both");
  }

  private void invalid(ValidatableResponse answer, String detail) {
    problem(answer, 400, "invalid-request").body("detail", startsWith(detail));
    DELTA.read("delta", sku).statusCode(404);
  }

  private static ValidatableResponse conflict(ValidatableResponse answer, int current) {
    return problem(answer, 412, "version-conflict").body("currentVersion", is(current));
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status, String type) {
    return answer
        .statusCode(status)
        .contentType(Problem.MEDIA_TYPE)
        .body("type", is("/problems/" + type));
  }
}
