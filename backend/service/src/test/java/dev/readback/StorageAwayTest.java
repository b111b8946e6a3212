package dev.readback;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Storage that nobody answers at: told as such, within a bounded time. */
@QuarkusTest
@TestProfile(StorageAwayTest.NobodyThere.class)
@TestSecurity(user = "alice", roles = "buyer")
class StorageAwayTest {

  /** Port 1 refuses connections. */
  public static class NobodyThere implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "readback.storage.connection-string",
          "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=a2V5;"
              + "TableEndpoint=http://127.0.0.1:1/devstoreaccount1;"
              + "QueueEndpoint=http://127.0.0.1:1/devstoreaccount1;",
          "readback.storage.time-limit",
          "1s");
    }
  }

  @Test
  void a_query_is_to_be_sent_again_later() {
    given()
        .get("/api/bookings/" + UUID.randomUUID())
        .then()
        .statusCode(503)
        .time(lessThan(5L), TimeUnit.SECONDS)
        .header("Retry-After", "2")
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/storage-away"));
  }

  @Test
  void a_list_is_to_be_read_again_later() {
    given()
        .get("/api/bookings")
        .then()
        .statusCode(503)
        .time(lessThan(8L), TimeUnit.SECONDS)
        .body("type", equalTo("/problems/storage-away"));
  }

  @Test
  void a_command_is_to_be_sent_again_later() {
    given()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", "\"key\"")
        .body(Map.of("sellerId", "bob"))
        .post("/api/bookings/" + UUID.randomUUID() + "/start")
        .then()
        .statusCode(503)
        .time(lessThan(5L), TimeUnit.SECONDS)
        .header("Retry-After", "2")
        .body("detail", equalTo("Storage does not answer: send the request again in a moment"));
  }

  @Test
  void the_service_lives_and_is_not_ready() {
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/health/ready").then().statusCode(503).body("status", equalTo("DOWN"));
  }
}
