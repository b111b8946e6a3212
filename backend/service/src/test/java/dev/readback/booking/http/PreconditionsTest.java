package dev.readback.booking.http;

import static dev.readback.Person.ALICE;
import static dev.readback.Person.BOB;
import static dev.readback.Person.path;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import dev.readback.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PreconditionsTest {

  @Test
  void what_the_caller_has_already_is_not_sent_again() {
    String booking = ALICE.started();

    ALICE
        .request()
        .header("If-None-Match", "\"1\"")
        .get("/api/bookings/" + booking)
        .then()
        .statusCode(304)
        .header("ETag", "\"1\"")
        .body(emptyString());
    ALICE
        .request()
        .header("If-None-Match", "\"0\"")
        .get("/api/bookings/" + booking)
        .then()
        .statusCode(200);
    ALICE
        .request()
        .header("If-None-Match", "\"1\"")
        .get("/api/bookings/" + booking + "/history")
        .then()
        .statusCode(304);
  }

  @Test
  void an_answer_is_for_one_person_and_no_browser_keeps_it_for_the_next() {
    ALICE.read(ALICE.started()).header("Cache-Control", equalTo("private, no-store"));
  }

  @Test
  void a_query_may_be_held_to_a_version_too() {
    String booking = ALICE.started();

    ALICE
        .request()
        .header("If-Match", "\"7\"")
        .get("/api/bookings/" + booking)
        .then()
        .statusCode(412)
        .body("currentVersion", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource({"place, alice", "confirm, bob", "reject, bob"})
  void a_decision_needs_the_version_that_was_decided_on(String command, String who) {
    String booking = ALICE.placed();

    new Person(who)
        .give(booking, command, command.equals("reject") ? Map.of("reason", "No") : Map.of())
        .statusCode(428)
        .body("type", equalTo("/problems/precondition-required"))
        .body("detail", containsString("If-Match"));

    ALICE.read(booking).body("version", equalTo(4));
  }

  @Test
  void a_decision_on_any_version_is_no_decision() {
    String booking = ALICE.placed();

    BOB.command()
        .header("If-Match", "*")
        .body("{}")
        .post(path(booking, "confirm"))
        .then()
        .statusCode(428);
  }

  @Test
  void a_decision_on_an_older_version_tells_the_current_one() {
    String booking = ALICE.placed();

    BOB.decide(booking, 3, "confirm", Map.of())
        .statusCode(412)
        .body("type", equalTo("/problems/version-conflict"))
        .body("currentVersion", equalTo(4));

    BOB.read(booking).body("status", equalTo("placed"));
  }

  @Test
  void any_command_may_be_held_to_a_version() {
    String booking = ALICE.started();

    ALICE.decide(booking, 7, "withdraw", Map.of()).statusCode(412);
    ALICE.decide(booking, 1, "withdraw", Map.of()).statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"0\"", "W/\"1\"", "\"one\"", "\"01\"", "\"99999999999999999999\"", "\"\""})
  void a_tag_that_was_never_given_out_matches_nothing(String tag) {
    String booking = ALICE.started();

    ALICE
        .command()
        .header("If-Match", tag)
        .body("{}")
        .post(path(booking, "withdraw"))
        .then()
        .statusCode(412);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "\"1", "\"1\", \"2\""})
  void a_tag_in_another_form_is_refused(String tag) {
    String booking = ALICE.started();

    ALICE
        .command()
        .header("If-Match", tag)
        .body("{}")
        .post(path(booking, "withdraw"))
        .then()
        .statusCode(400)
        .body("detail", containsString("one entity tag"));
  }
}
