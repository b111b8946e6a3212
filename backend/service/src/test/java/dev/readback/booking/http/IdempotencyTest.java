package dev.readback.booking.http;

import static dev.readback.Person.ALICE;
import static dev.readback.Person.path;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IdempotencyTest {

  @Test
  void the_same_command_again_is_answered_as_the_first_time() {
    String booking = ALICE.started();
    var line = Map.of("offer", ALICE.offer("BOB-1001"), "quantity", 3);
    Response first = post(booking, "add-line", "\"key-1\"", line);
    ALICE.give(booking, "change-quantity", Map.of("sku", "BOB-1001", "quantity", 9));

    Response again = post(booking, "add-line", "\"key-1\"", line);

    assertEquals(first.statusCode(), again.statusCode());
    assertEquals(first.asString(), again.asString());
    assertEquals(first.header("ETag"), again.header("ETag"));
    ALICE.read(booking).body("version", equalTo(3)).body("lines[0].quantity", equalTo(9));
  }

  @Test
  void a_started_booking_is_created_again_and_only_once() {
    String booking = Person.newId();
    var start = Map.of("sellerId", "bob");

    assertEquals(201, post(booking, "start", "\"key-1\"", start).statusCode());
    assertEquals(201, post(booking, "start", "\"key-1\"", start).statusCode());
    assertEquals(200, post(booking, "start", "\"key-2\"", start).statusCode());

    ALICE.read(booking).body("version", equalTo(1));
  }

  @Test
  void a_replay_is_not_held_to_the_version_that_it_changed_itself() {
    String booking = ALICE.started();
    ALICE.give(booking, "add-line", Map.of("offer", ALICE.offer("BOB-1001"), "quantity", 3));
    ALICE.give(booking, "set-delivery", Person.DELIVERY);
    var place = ALICE.command().header("If-Match", "\"3\"").body("{}");

    place.post(path(booking, "place")).then().statusCode(200).header("ETag", "\"4\"");
    place.post(path(booking, "place")).then().statusCode(200).header("ETag", "\"4\"");
  }

  @Test
  void the_same_key_with_another_command_is_refused() {
    String booking = Person.newId();
    post(booking, "start", "\"key-1\"", Map.of("sellerId", "bob"));
    String offer = ALICE.offer("BOB-1001");
    post(booking, "add-line", "\"key-2\"", Map.of("offer", offer, "quantity", 3));

    post(booking, "add-line", "\"key-2\"", Map.of("offer", offer, "quantity", 4))
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/idempotency-key-reused"));
    post(booking, "remove-line", "\"key-2\"", Map.of("sku", "BOB-1001")).then().statusCode(422);

    ALICE.read(booking).body("version", equalTo(2));
  }

  @Test
  void a_key_without_quotes_is_the_same_key() {
    String booking = Person.newId();
    var start = Map.of("sellerId", "bob");

    assertEquals(201, post(booking, "start", "key-1", start).statusCode());
    assertEquals(201, post(booking, "start", "\"key-1\"", start).statusCode());

    ALICE.read(booking).body("version", equalTo(1));
  }

  @Test
  void a_command_without_a_key_is_refused_and_nothing_is_stored() {
    String booking = Person.newId();

    ALICE
        .request()
        .contentType(ContentType.JSON)
        .body(Map.of("sellerId", "bob"))
        .post(path(booking, "start"))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/idempotency-key-missing"))
        .body("detail", containsString("Idempotency-Key: \""));

    ALICE.read(booking).statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"   \"", "\"half", "two words", "\"a\"b\"", "\"back\\slash\""})
  void a_key_in_another_form_is_refused(String key) {
    post(Person.newId(), "start", key, Map.of("sellerId", "bob"))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-request"));
  }

  @Test
  void a_key_has_128_characters_at_most() {
    var start = Map.of("sellerId", "bob");

    assertEquals(201, post(Person.newId(), "start", "k".repeat(128), start).statusCode());
    assertEquals(400, post(Person.newId(), "start", "k".repeat(129), start).statusCode());
  }

  private static Response post(String booking, String command, String key, Object body) {
    return ALICE
        .request()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(body)
        .post(path(booking, command));
  }
}
