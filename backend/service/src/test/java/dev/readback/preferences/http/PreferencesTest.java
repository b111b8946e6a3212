package dev.readback.preferences.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreferencesTest {
  private static final String REQUEST = "request-decision-mail";
  private static final String STOP = "stop-decision-mail";

  @Test
  @TestSecurity(user = "never-said-anything", roles = "buyer")
  void somebody_who_never_said_anything_reads_version_0() {
    given()
        .get("/api/preferences")
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("version", equalTo(0))
        .body("decisionMail", equalTo(false))
        .body("address", nullValue())
        .body("actions", hasSize(0));
    given()
        .header("If-None-Match", "\"0\"")
        .get("/api/preferences")
        .then()
        .statusCode(304)
        .header("ETag", "\"0\"")
        .body(emptyString());
  }

  @Test
  @TestSecurity(user = "has-nothing-to-stop", roles = "buyer")
  void stopping_what_was_never_asked_for_changes_nothing() {
    give(given(), STOP)
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("decisionMail", equalTo(false));
  }

  @Test
  @TestSecurity(user = "has-no-address", roles = "buyer")
  void a_mail_needs_an_address_in_the_token() {
    give(given(), REQUEST)
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/rejected"))
        .body("reason", equalTo("no-address"));
  }

  @Test
  void a_buyer_asks_reads_it_back_and_stops() {
    int before = stopped();

    give(alice(), REQUEST)
        .statusCode(200)
        .header("ETag", quoted(before + 1))
        .body("decisionMail", equalTo(true))
        .body("address", equalTo("alice@example.com"))
        .body("actions", contains(STOP));
    read().header("ETag", quoted(before + 1)).body("decisionMail", equalTo(true));
    give(alice(), REQUEST).statusCode(200).header("ETag", quoted(before + 1));

    give(alice(), STOP)
        .statusCode(200)
        .header("ETag", quoted(before + 2))
        .body("decisionMail", equalTo(false))
        .body("address", nullValue())
        .body("actions", contains(REQUEST));
    read().header("ETag", quoted(before + 2)).body("decisionMail", equalTo(false));
  }

  @Test
  void asking_in_another_language_is_another_wish_and_in_the_same_one_is_not() {
    int before = stopped();

    give(alice(), REQUEST).header("ETag", quoted(before + 1));
    give(alice().header("Accept-Language", "nl"), REQUEST).header("ETag", quoted(before + 2));
    give(alice().header("Accept-Language", "nl-BE"), REQUEST).header("ETag", quoted(before + 2));
    give(alice().header("Accept-Language", "fr"), REQUEST).header("ETag", quoted(before + 3));
  }

  @Test
  void the_same_command_again_is_answered_as_the_first_time() {
    int before = stopped();
    String key = quoted(UUID.randomUUID());

    ValidatableResponse first = give(alice(), REQUEST, key).statusCode(200);
    give(alice(), STOP).statusCode(200);

    ValidatableResponse again = give(alice(), REQUEST, key).statusCode(200);
    again.header("ETag", quoted(before + 1));
    assertEquals(first.extract().asString(), again.extract().asString());
    give(alice(), STOP, key).statusCode(422);
    read().body("decisionMail", equalTo(false));
  }

  @Test
  void a_wish_may_be_held_to_what_was_seen() {
    int before = stopped();

    give(alice().header("If-Match", quoted(before + 7)), REQUEST).statusCode(412);
    give(alice().header("If-Match", quoted(before)), REQUEST).statusCode(200);
  }

  @Test
  @TestSecurity(user = "saw-version-0", roles = "buyer")
  void version_0_can_be_decided_on_too() {
    give(given().header("If-Match", "\"1\""), STOP).statusCode(412);
    give(given().header("If-Match", "\"0\""), STOP).statusCode(200);
  }

  @Test
  void a_command_that_says_all_by_its_name_needs_no_body() {
    alice()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", quoted(UUID.randomUUID()))
        .post("/api/preferences/" + STOP)
        .then()
        .statusCode(200);
    alice()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", quoted(UUID.randomUUID()))
        .body("{\"address\":\"mallory@example.com\"}")
        .post("/api/preferences/" + REQUEST)
        .then()
        .statusCode(400);
  }

  @Test
  void only_buyers_have_them() {
    given().auth().oauth2(TestTokens.of("bob")).get("/api/preferences").then().statusCode(403);
    give(given().auth().oauth2(TestTokens.of("bob")), REQUEST).statusCode(403);
    given().get("/api/preferences").then().statusCode(401);
  }

  /** The version at which alice asks for nothing. */
  private static int stopped() {
    return give(alice(), STOP).statusCode(200).extract().path("version");
  }

  private static ValidatableResponse read() {
    return alice().get("/api/preferences").then().statusCode(200);
  }

  private static RequestSpecification alice() {
    return given().auth().oauth2(TestTokens.of("alice"));
  }

  private static ValidatableResponse give(RequestSpecification who, String command) {
    return give(who, command, quoted(UUID.randomUUID()));
  }

  private static ValidatableResponse give(RequestSpecification who, String command, String key) {
    return who.contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body("{}")
        .post("/api/preferences/" + command)
        .then();
  }

  private static String quoted(Object text) {
    return "\"" + text + "\"";
  }
}
