package dev.readback.platform.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.readback.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SignInTest {

  @Test
  void the_browser_is_sent_to_the_identity_provider() {
    String provider =
        ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);

    signIn("/").statusCode(302).header("Location", startsWith(provider + "/authorize?"));
  }

  @Test
  void who_is_signed_in_goes_back_to_the_page_they_came_from() {
    signedIn("/bookings/1?tab=history").header("Location", endsWith("/bookings/1?tab=history"));
    given()
        .redirects()
        .follow(false)
        .auth()
        .oauth2(TestTokens.of("alice"))
        .get("/sign-in")
        .then()
        .statusCode(303)
        .header("Location", equalTo("/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/\tevil.example",
        "javascript:alert(1)",
        "evil.example",
        "/half%",
        ""
      })
  void nobody_is_sent_elsewhere(String path) {
    signedIn(path).header("Location", equalTo("/"));
  }

  @Test
  void signing_out_is_for_those_who_are_signed_in() {
    String provider =
        ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);

    given()
        .redirects()
        .follow(false)
        .get("/sign-out")
        .then()
        .statusCode(302)
        .header("Location", startsWith(provider + "/authorize?"));
  }

  @Test
  void the_api_never_redirects_to_a_sign_in_page() {
    for (String accept : List.of("application/json", "*/*")) {
      given()
          .redirects()
          .follow(false)
          .accept(accept)
          .cookie("q_session", "damaged")
          .get("/api/me")
          .then()
          .statusCode(401)
          .contentType("application/problem+json");
    }
  }

  @Test
  void a_caller_reads_who_they_are() {
    given()
        .auth()
        .oauth2(TestTokens.of("bob"))
        .get("/api/me")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("id", equalTo("bob"))
        .body("name", equalTo("Bob"))
        .body("roles", equalTo(List.of("seller")));
  }

  @Test
  void no_answer_may_be_taken_for_another_kind_of_content() {
    given().get("/api/me").then().header("X-Content-Type-Options", "nosniff");
    given().get("/api/me").then().body("detail", not(containsString("Exception")));
  }

  private static ValidatableResponse signIn(String returnTo) {
    return given().redirects().follow(false).queryParam("return", returnTo).get("/sign-in").then();
  }

  private static ValidatableResponse signedIn(String returnTo) {
    return given()
        .redirects()
        .follow(false)
        .auth()
        .oauth2(TestTokens.of("alice"))
        .queryParam("return", returnTo)
        .get("/sign-in")
        .then()
        .statusCode(303);
  }
}
