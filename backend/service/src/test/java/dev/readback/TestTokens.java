package dev.readback;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens of the people that the OIDC Dev Service knows, got as an API client gets them. */
public final class TestTokens {
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  private TestTokens() {}

  /** A bearer token of this person. */
  public static String of(String user) {
    return TOKENS.computeIfAbsent(user, TestTokens::request);
  }

  private static String request(String user) {
    var config = ConfigProvider.getConfig();
    return given()
        .baseUri(config.getValue("quarkus.oidc.auth-server-url", String.class))
        .auth()
        .preemptive()
        .basic(
            config.getValue("quarkus.oidc.client-id", String.class),
            config.getValue("quarkus.oidc.credentials.secret", String.class))
        .formParam("grant_type", "password")
        .formParam("username", user)
        .formParam("password", user)
        .post("/token")
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }
}
