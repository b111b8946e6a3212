package dev.readback.fulfilment.http;

import static dev.readback.fulfilment.http.Participant.ALICE;
import static dev.readback.fulfilment.http.Participant.BOB;
import static dev.readback.fulfilment.http.Participant.CAROL;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.readback.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who waits for a fulfilment to begin asks for it without an error. */
@QuarkusTest
class FindFulfilmentTest {

  @Test
  void before_it_begins_there_is_none_and_a_caller_may_ask_whether_that_is_still_so() {
    String booking = Person.newId();

    find(ALICE, booking).statusCode(200).header("ETag", "\"0\"").body("fulfilment", nullValue());
    ALICE
        .request()
        .header("If-None-Match", "\"0\"")
        .get("/api/fulfilments?booking=" + booking)
        .then()
        .statusCode(304);
  }

  @Test
  void once_it_has_begun_both_find_it_as_each_may_act_on_it() {
    String booking = Orders.dispatched();

    find(ALICE, booking)
        .header("ETag", "\"3\"")
        .body("version", equalTo(3))
        .body("fulfilment.bookingId", equalTo(booking))
        .body("fulfilment.version", equalTo(3))
        .body("fulfilment.actions[0]", equalTo("confirm-receipt"));
    find(BOB, booking).body("fulfilment.status", equalTo("dispatched"));
  }

  @Test
  void to_others_it_is_as_if_it_had_not_begun() {
    find(CAROL, Orders.dispatched()).header("ETag", "\"0\"").body("fulfilment", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?booking=", "?booking=1"})
  void a_booking_has_to_be_named(String query) {
    ALICE
        .request()
        .get("/api/fulfilments" + query)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-request"));
  }

  @Test
  void nobody_finds_any_without_signing_in() {
    given().get("/api/fulfilments?booking=" + Person.newId()).then().statusCode(401);
  }

  private static ValidatableResponse find(Participant reader, String booking) {
    return reader.request().get("/api/fulfilments?booking=" + booking).then().statusCode(200);
  }
}
