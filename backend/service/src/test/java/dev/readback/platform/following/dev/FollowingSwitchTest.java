package dev.readback.platform.following.dev;

import static dev.readback.Person.ALICE;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.Eventually;
import dev.readback.InDevMode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In dev mode, read models can be held back on purpose. */
@QuarkusTest
@TestProfile(InDevMode.class)
class FollowingSwitchTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @AfterEach
  void run() {
    set("{\"mode\":\"running\"}").statusCode(200);
  }

  @Test
  void it_runs_to_begin_with() {
    ALICE
        .request()
        .get("/api/operations/following")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("mode", equalTo("running"))
        .body("delay", nullValue());
  }

  @Test
  void the_page_is_told_that_there_is_a_switch() {
    given().get("/api/visitor").then().statusCode(200).body("delaysOthers", equalTo(true));
  }

  @Test
  void paused_others_see_nothing_and_all_of_it_when_it_runs_again() {
    set("{\"mode\":\"paused\"}").statusCode(200).body("mode", equalTo("paused"));
    List<String> made = List.of(ALICE.started(), ALICE.started(), ALICE.started());
    Eventually.pause(Duration.ofSeconds(1));
    assertEquals(List.of(), seenByOthers(made));

    set("{\"mode\":\"running\"}").statusCode(200);

    Eventually.awaited("as told", PATIENCE, () -> seenByOthers(made), made::equals);
  }

  @Test
  void delayed_others_see_it_that_much_later_and_whoever_did_it_at_once() {
    set("{\"mode\":\"delayed\",\"delay\":\"PT2S\"}").statusCode(200).body("delay", equalTo("PT2S"));
    Instant begun = Instant.now();
    String booking = ALICE.started();
    String session = ALICE.read(booking).extract().header("Session-Token");

    ALICE
        .request()
        .header("Session-Token", session)
        .get("/api/bookings")
        .then()
        .body("items.find { it.bookingId == '%s' }.readFrom".formatted(booking), equalTo("stream"));
    Eventually.awaited(
        "as told", PATIENCE, () -> seenByOthers(List.of(booking)), List.of(booking)::equals);
    Duration taken = Duration.between(begun, Instant.now());
    assertTrue(taken.toMillis() >= 2_000, taken::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"mode\":\"delayed\"}",
        "{\"mode\":\"delayed\",\"delay\":\"PT0S\"}",
        "{\"mode\":\"delayed\",\"delay\":\"-PT1S\"}",
        "{\"mode\":\"delayed\",\"delay\":\"PT6S\"}",
        "{\"mode\":\"paused\",\"delay\":\"PT1S\"}",
        "{\"mode\":\"stopped\"}",
        "{}"
      })
  void what_makes_no_sense_is_refused_and_changes_nothing(String setting) {
    set(setting).statusCode(400).contentType(containsString("problem+json"));
    it_runs_to_begin_with();
  }

  @Test
  void nobody_who_is_not_signed_in_can_use_it_and_no_document_tells_of_it() {
    given().get("/api/operations/following").then().statusCode(401);
    given().get("/q/openapi").then().statusCode(200).body(not(containsString("following")));
  }

  /** Those that are in the list of somebody who comes without a session. */
  private static List<String> seenByOthers(List<String> bookings) {
    List<String> listed =
        ALICE.request().get("/api/bookings").then().extract().path("items.bookingId");
    return bookings.stream().filter(listed::contains).toList();
  }

  private static ValidatableResponse set(String setting) {
    return ALICE
        .request()
        .contentType(ContentType.JSON)
        .body(setting)
        .put("/api/operations/following")
        .then();
  }
}
