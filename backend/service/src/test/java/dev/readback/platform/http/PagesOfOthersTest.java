package dev.readback.platform.http;

import static dev.readback.Person.ALICE;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages of allowed origins may do, and what those of all others may not. */
@QuarkusTest
@TestProfile(PagesOfOthersTest.TwoShops.class)
class PagesOfOthersTest {
  private static final String SHOP = "https://shop.example";
  private static final String OTHER_SHOP = "http://localhost:8000";
  private static final String ALLOWED = "Access-Control-Allow-Origin";
  private static final String CREDENTIALS = "Access-Control-Allow-Credentials";

  public static class TwoShops implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("readback.cors.origins", SHOP + "," + OTHER_SHOP);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SHOP, OTHER_SHOP})
  void a_page_of_an_allowed_origin_reads_answers_and_what_their_headers_say(String origin) {
    String booking = ALICE.started();
    ValidatableResponse answer =
        ALICE.request().header("Origin", origin).get("/api/bookings/" + booking).then();

    answer.statusCode(200).header(ALLOWED, origin).header("Vary", containsString("origin"));
    answer.header(CREDENTIALS, nullValue()).header("Session-Token", notNullValue());
    assertEquals(
        Set.of(
            "consistency", "etag", "index-lag", "link", "location", "retry-after", "session-token"),
        listed(answer, "Access-Control-Expose-Headers"));
  }

  @Test
  void it_reads_refusals_too() {
    given()
        .header("Origin", SHOP)
        .auth()
        .oauth2("damaged")
        .get("/api/me")
        .then()
        .statusCode(401)
        .header(ALLOWED, SHOP);
    ALICE
        .command()
        .header("Origin", SHOP)
        .body("b".repeat(170_000))
        .post("/api/bookings/" + Person.newId() + "/start")
        .then()
        .statusCode(413)
        .header(ALLOWED, SHOP);
  }

  @Test
  void it_gives_commands_after_its_preflight_without_the_cookie() {
    ValidatableResponse preflight = preflight(SHOP, "POST", "/api/bookings/1/place");

    preflight.statusCode(204).header(ALLOWED, SHOP).header(CREDENTIALS, nullValue());
    preflight.header("Access-Control-Max-Age", "7200");
    assertEquals(
        Set.of("get", "head", "post", "put"), listed(preflight, "Access-Control-Allow-Methods"));
    assertEquals(
        Set.of(
            "authorization",
            "content-type",
            "idempotency-key",
            "if-match",
            "if-none-match",
            "session-token"),
        listed(preflight, "Access-Control-Allow-Headers"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "http://shop.example",
        "https://shop.example:444",
        "https://shop.example.evil.example",
        "https://www.shop.example",
        "null",
        "nonsense"
      })
  void a_page_of_any_other_origin_is_refused_before_anything_is_done(String origin) {
    refused(preflight(origin, "POST", "/api/bookings/1/start"));
    refused(ALICE.request().header("Origin", origin).get("/api/me").then());
    String booking = Person.newId();
    refused(
        ALICE
            .command()
            .header("Origin", origin)
            .body(Map.of("sellerId", "bob"))
            .post("/api/bookings/" + booking + "/start")
            .then());
    ALICE.read(booking).statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "https"})
  void the_pages_of_this_origin_are_served_as_ever_even_behind_a_proxy_that_ends_tls(
      String scheme) {
    String origin = scheme + "://localhost:" + RestAssured.port;

    ALICE
        .request()
        .header("Origin", origin)
        .get("/api/me")
        .then()
        .statusCode(200)
        .header(ALLOWED, nullValue());
  }

  @Test
  void what_is_not_the_api_is_not_judged() {
    given().header("Origin", "https://evil.example").get("/q/health/live").then().statusCode(200);
  }

  private static ValidatableResponse preflight(String origin, String method, String path) {
    return given()
        .header("Origin", origin)
        .header("Access-Control-Request-Method", method)
        .header("Access-Control-Request-Headers", "authorization,if-match")
        .options(path)
        .then();
  }

  private static void refused(ValidatableResponse answer) {
    answer.statusCode(403).contentType("application/problem+json").header(ALLOWED, nullValue());
    answer.body("type", equalTo("/problems/origin-not-allowed"));
  }

  private static Set<String> listed(ValidatableResponse answer, String header) {
    return Arrays.stream(answer.extract().header(header).split(","))
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
