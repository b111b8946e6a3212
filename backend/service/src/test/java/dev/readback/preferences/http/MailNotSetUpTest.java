package dev.readback.preferences.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.readback.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Without an SMTP server the service runs, and promises nobody a mail. */
@QuarkusTest
@TestProfile(MailNotSetUpTest.NoServer.class)
class MailNotSetUpTest {

  /** As in production when the operator says nothing of mails. */
  public static class NoServer implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "readback.mail.host", "",
          "quarkus.mailer.host", "localhost",
          "quarkus.mailer.mock", "false");
    }
  }

  @Test
  void asking_for_a_mail_is_refused_and_not_offered() {
    given()
        .auth()
        .oauth2(TestTokens.of("alice"))
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", "\"mail-not-set-up\"")
        .body("{}")
        .post("/api/preferences/request-decision-mail")
        .then()
        .statusCode(409)
        .body("reason", equalTo("mail-not-set-up"));
    given()
        .auth()
        .oauth2(TestTokens.of("alice"))
        .get("/api/preferences")
        .then()
        .statusCode(200)
        .body("decisionMail", equalTo(false))
        .body("actions", hasSize(0));
  }
}
