package dev.readback.platform.operations;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.Eventually;
import dev.readback.TestTokens;
import dev.readback.eventsourcing.following.Following;
import dev.readback.eventsourcing.store.WorkMessage;
import dev.readback.platform.storage.Queues;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What operators do to a running installation, and what they see of it. */
@QuarkusTest
class OperationsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration LONG = Duration.ofMinutes(5);

  @Inject Following following;
  @Inject Queues queues;

  @AfterEach
  void clearAway() {
    following.start();
    queues
        .poison()
        .take(32, LONG)
        .await()
        .indefinitely()
        .forEach(message -> queues.poison().remove(message).await().indefinitely());
  }

  @Test
  void a_rebuilt_read_model_shows_what_was_never_projected() {
    following.pause();
    String booking = started();
    alice().get("/api/bookings").then().body("items.bookingId", not(hasItem(booking)));

    operate("read-models/bookings/rebuild")
        .statusCode(200)
        .body("readModel", equalTo("bookings"))
        .body("streams", greaterThan(0));

    alice()
        .get("/api/bookings")
        .then()
        .header("Consistency", "eventual")
        .body("items.bookingId", hasItem(booking))
        .body("items.readFrom", hasItem("index"));
  }

  @Test
  void changes_go_on_after_a_rebuild_and_it_can_be_done_again() {
    operate("read-models/salesorders/rebuild").statusCode(200);
    operate("read-models/bookings/rebuild").statusCode(200);
    operate("read-models/bookings/rebuild").statusCode(200);

    String booking = started();

    Eventually.holds(
        "as told",
        PATIENCE,
        () ->
            alice()
                .get("/api/bookings")
                .then()
                .extract()
                .<List<String>>path("items.bookingId")
                .contains(booking));
  }

  @Test
  void a_read_model_that_there_is_not() {
    operate("read-models/parcels/rebuild")
        .statusCode(404)
        .body("detail", containsString("[bookings, deliveries, salesorders, shipments]"));
  }

  @Test
  void a_change_that_nobody_understands_is_put_aside_and_seen_and_nothing_stops() {
    queues.changes().put("what is this", Duration.ZERO).await().indefinitely();

    Eventually.holds("as told", PATIENCE, () -> well().extract().statusCode() == 503);
    well()
        .body("checks.find { it.name == 'changes' }.status", equalTo("DOWN"))
        .body("checks.find { it.name == 'changes' }.data.putAside", equalTo(1));
    given().get("/q/health/ready").then().statusCode(200);
    given().get("/q/health/live").then().statusCode(200);
    started();
  }

  @Test
  void a_change_that_was_put_aside_is_followed_when_it_is_given_out_again() {
    following.pause();
    String booking = started();
    Eventually.holds(
        "as told", PATIENCE, () -> queues.changes().oldestDue().await().indefinitely().isPresent());
    for (WorkMessage due : queues.changes().take(32, LONG).await().indefinitely()) {
      queues.poison().put(due.text(), Duration.ZERO).await().indefinitely();
      queues.changes().remove(due).await().indefinitely();
    }
    following.start();
    Eventually.holds("as told", PATIENCE, () -> well().extract().statusCode() == 503);

    operate("changes/replay").statusCode(200).body("changes", greaterThan(0));

    Eventually.holds(
        "as told",
        PATIENCE,
        () ->
            alice()
                .get("/api/bookings")
                .then()
                .extract()
                .<List<String>>path("items.bookingId")
                .contains(booking));
    Eventually.holds("as told", PATIENCE, () -> well().extract().statusCode() == 200);
  }

  @Test
  void only_operators_operate() {
    for (String other : new String[] {"alice", "bob"}) {
      given()
          .auth()
          .oauth2(TestTokens.of(other))
          .post("/api/operations/changes/replay")
          .then()
          .statusCode(403);
    }
    given().post("/api/operations/changes/replay").then().statusCode(401);
  }

  @Test
  void the_lag_is_measured_and_exported() {
    started();

    Eventually.holds("as told", PATIENCE, () -> metrics().contains("readback_change_lag_seconds{"));
    String metrics = metrics();
    assertTrue(
        metrics.contains("readback_change_lag_seconds{quantile=\"0.99\",subscriber=\"bookings\"}")
            || metrics.contains(
                "readback_change_lag_seconds{subscriber=\"bookings\",quantile=\"0.99\"}"),
        metrics);
  }

  private static String started() {
    String booking = UUID.randomUUID().toString();
    alice()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", "\"%s\"".formatted(booking))
        .body(Map.of("sellerId", "bob"))
        .post("/api/bookings/" + booking + "/start")
        .then()
        .statusCode(201);
    return booking;
  }

  private static RequestSpecification alice() {
    return given().auth().oauth2(TestTokens.of("alice"));
  }

  private static ValidatableResponse operate(String operation) {
    return given()
        .auth()
        .oauth2(TestTokens.of("olivia"))
        .post("/api/operations/" + operation)
        .then();
  }

  private static ValidatableResponse well() {
    return given().get("/q/health/well").then();
  }

  private static String metrics() {
    return given().get("/q/metrics").then().statusCode(200).extract().asString();
  }
}
