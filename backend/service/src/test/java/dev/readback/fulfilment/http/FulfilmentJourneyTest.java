package dev.readback.fulfilment.http;

import static dev.readback.Person.DELIVERY;
import static dev.readback.fulfilment.http.Orders.BOLTS;
import static dev.readback.fulfilment.http.Orders.NUTS;
import static dev.readback.fulfilment.http.Orders.line;
import static dev.readback.fulfilment.http.Orders.parcel;
import static dev.readback.fulfilment.http.Participant.ALICE;
import static dev.readback.fulfilment.http.Participant.BOB;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FulfilmentJourneyTest {

  @Test
  void a_seller_sends_an_order_in_parcels_and_the_buyer_receives_it() {
    String booking = Orders.confirmed();

    BOB.give(booking, "start", Map.of("handover", Orders.handover(booking)))
        .statusCode(201)
        .header("Location", equalTo("/api/fulfilments/" + booking))
        .header("ETag", "\"2\"")
        .body("bookingId", equalTo(booking))
        .body("status", equalTo("to-dispatch"))
        .body("buyer.name", equalTo("Alice"))
        .body("seller.name", equalTo("Bob"))
        .body("delivery", equalTo(DELIVERY))
        .body("lines.sku", contains(BOLTS, NUTS))
        .body("lines.ordered", contains(3, 2))
        .body("lines.dispatched", contains(0, 0))
        .body("lines[0].name", notNullValue())
        .body("lines[0].unit", notNullValue())
        .body("parcels", hasSize(0))
        .body("actions", contains("dispatch"));
    readsBack(ALICE, booking, 2).body("actions", hasSize(0));

    BOB.give(booking, "dispatch", parcel(line(BOLTS, 1), line(NUTS, 2)))
        .statusCode(200)
        .body("status", equalTo("partly-dispatched"))
        .body("lines.dispatched", contains(1, 2))
        .body("parcels[0].number", equalTo(1))
        .body("parcels[0].carrier", equalTo("PostNL"))
        .body("parcels[0].trackingCode", equalTo("3SABC123456"))
        .body("parcels[0].lines", equalTo(List.of(line(BOLTS, 1), line(NUTS, 2))));
    readsBack(ALICE, booking, 3).body("actions", contains("report-problem"));

    ALICE
        .give(booking, "report-problem", Map.of("description", "Two boxes\nare damp"))
        .statusCode(200)
        .body("problems.description", contains("Two boxes\nare damp"));
    readsBack(BOB, booking, 4).body("problems[0].reportedAt", notNullValue());

    BOB.give(booking, "dispatch", parcel(line(BOLTS, 2)))
        .body("status", equalTo("dispatched"))
        .body("parcels.number", contains(1, 2))
        .body("actions", hasSize(0));
    readsBack(ALICE, booking, 5)
        .body("actions", contains("confirm-receipt", "report-problem"))
        .body("$", not(hasKey("receivedAt")));

    ALICE
        .give(booking, "confirm-receipt", Map.of())
        .statusCode(200)
        .body("status", equalTo("received"))
        .body("receivedAt", notNullValue())
        .body("actions", contains("report-problem"));
    readsBack(BOB, booking, 6).body("actions", hasSize(0));

    ALICE
        .give(booking, "report-problem", Map.of("description", "One bolt is bent"))
        .body("problems.description", contains("Two boxes\nare damp", "One bolt is bent"));
    readsBack(BOB, booking, 7).body("status", equalTo("received"));
  }

  @Test
  void what_is_done_already_is_accepted_and_changes_nothing() {
    String booking = Orders.dispatched();
    ALICE.command().post(Participant.path(booking, "confirm-receipt")).then().statusCode(200);

    BOB.give(booking, "start", Map.of("handover", Orders.handover(booking)))
        .statusCode(200)
        .header("ETag", "\"4\"");
    ALICE.give(booking, "confirm-receipt", Map.of()).statusCode(200).header("ETag", "\"4\"");

    readsBack(ALICE, booking, 4);
  }

  @Test
  void the_same_command_again_is_answered_as_the_first_time() {
    String booking = Orders.started();
    var dispatch = BOB.command().body(parcel(line(BOLTS, 1)));
    Response first = dispatch.post(Participant.path(booking, "dispatch"));
    BOB.give(booking, "dispatch", parcel(line(BOLTS, 1))).statusCode(200);

    Response again = dispatch.post(Participant.path(booking, "dispatch"));

    assertEquals(200, again.statusCode());
    assertEquals(first.asString(), again.asString());
    assertEquals(first.header("ETag"), again.header("ETag"));
    readsBack(BOB, booking, 4).body("lines[0].dispatched", equalTo(2));
  }

  @Test
  void who_has_the_state_already_is_told_so() {
    String booking = Orders.started();

    ALICE
        .request()
        .header("If-None-Match", "\"2\"")
        .get("/api/fulfilments/" + booking)
        .then()
        .statusCode(304)
        .header("ETag", "\"2\"");
    ALICE
        .request()
        .header("If-None-Match", "\"1\"")
        .get("/api/fulfilments/" + booking)
        .then()
        .statusCode(200);
  }

  @Test
  void a_command_may_name_the_version_that_was_decided_on() {
    String booking = Orders.started();
    var parcel = parcel(line(BOLTS, 1));

    BOB.command()
        .header("If-Match", "\"1\"")
        .body(parcel)
        .post(Participant.path(booking, "dispatch"))
        .then()
        .statusCode(412)
        .body("currentVersion", equalTo(2));
    BOB.command()
        .header("If-Match", "\"2\"")
        .body(parcel)
        .post(Participant.path(booking, "dispatch"))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse readsBack(Participant reader, String booking, int version) {
    return reader
        .read(booking)
        .statusCode(200)
        .header("ETag", Person.quoted(version))
        .body("version", equalTo(version));
  }
}
