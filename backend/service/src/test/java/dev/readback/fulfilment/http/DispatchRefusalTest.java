package dev.readback.fulfilment.http;

import static dev.readback.fulfilment.http.Orders.BOLTS;
import static dev.readback.fulfilment.http.Orders.NUTS;
import static dev.readback.fulfilment.http.Orders.line;
import static dev.readback.fulfilment.http.Orders.parcel;
import static dev.readback.fulfilment.http.Participant.ALICE;
import static dev.readback.fulfilment.http.Participant.BOB;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.readback.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class DispatchRefusalTest {

  @Test
  void more_than_was_ordered() {
    String booking = Orders.started();
    BOB.give(booking, "dispatch", parcel(line(BOLTS, 2))).statusCode(200);

    rejected(BOB.give(booking, "dispatch", parcel(line(NUTS, 1), line(BOLTS, 2))))
        .body("reason", equalTo("more-than-ordered"))
        .body("sku", equalTo(BOLTS))
        .body("left", equalTo(1))
        .body("detail", equalTo("Left to dispatch of BOB-1001: 1, and no more can be sent"));
    BOB.read(booking).body("version", equalTo(3));
  }

  @Test
  void what_was_not_ordered() {
    String booking = Orders.started();

    rejected(BOB.give(booking, "dispatch", parcel(line("SAW-1", 1))))
        .body("reason", equalTo("sku-not-ordered"))
        .body("sku", equalTo("SAW-1"))
        .body("detail", containsString("SAW-1"));
  }

  @Test
  void a_product_twice_in_a_parcel() {
    String booking = Orders.started();

    BOB.give(booking, "dispatch", parcel(line(BOLTS, 1), line(BOLTS, 1)))
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-request"))
        .body("reason", equalTo("sku-twice"))
        .body("violations[0].field", equalTo("lines"))
        .body("violations[0].message", equalTo("must name each sku once, not BOB-1001 twice"));
    BOB.read(booking).body("version", equalTo(2));
  }

  @Test
  void a_receipt_before_everything_was_dispatched_and_a_problem_before_anything_was() {
    String booking = Orders.started();

    rejected(ALICE.give(booking, "report-problem", Map.of("description", "It is late")))
        .body("reason", equalTo("nothing-dispatched"));
    BOB.give(booking, "dispatch", parcel(line(BOLTS, 3))).statusCode(200);
    rejected(ALICE.give(booking, "confirm-receipt", Map.of()))
        .body("reason", equalTo("not-all-dispatched"));
    ALICE.read(booking).body("version", equalTo(3));
  }

  record Bad(String field, Map<String, Object> body) {}

  static List<Bad> badParcels() {
    return List.of(
        new Bad("lines", parcel()),
        new Bad("lines", without("lines")),
        new Bad("lines", parcel(Collections.nCopies(101, line(BOLTS, 1)).toArray(Map[]::new))),
        new Bad("lines.quantity", parcel(line(BOLTS, 0))),
        new Bad("lines.quantity", parcel(line(BOLTS, -1))),
        new Bad("lines.quantity", parcel(line(BOLTS, 10_001))),
        new Bad("lines.quantity", parcel(Map.of("sku", BOLTS))),
        new Bad("lines.sku", parcel(Map.of("quantity", 1))),
        new Bad("lines.sku", parcel(line(" ", 1))),
        new Bad("carrier", without("carrier")),
        new Bad("carrier", with("carrier", " ")),
        new Bad("carrier", with("carrier", "x".repeat(101))),
        new Bad("trackingCode", without("trackingCode")),
        new Bad("trackingCode", with("trackingCode", "x".repeat(101))));
  }

  @ParameterizedTest
  @MethodSource("badParcels")
  void a_parcel_that_is_none(Bad parcel) {
    BOB.give(Person.newId(), "dispatch", parcel.body())
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-request"))
        .body("violations[0].field", equalTo(parcel.field()));
  }

  @Test
  void a_quantity_that_is_no_number_and_a_property_that_nobody_knows() {
    String booking = Person.newId();

    BOB.give(booking, "dispatch", parcel(line(BOLTS, "2"))).statusCode(400);
    BOB.give(booking, "dispatch", with("weight", 7)).statusCode(400);
    ALICE.give(booking, "confirm-receipt", Map.of("all", true)).statusCode(400);
  }

  @Test
  void a_problem_that_says_nothing_or_too_much() {
    String booking = Person.newId();

    for (String description : new String[] {"", "  ", "x".repeat(2_001)}) {
      ALICE
          .give(booking, "report-problem", Map.of("description", description))
          .statusCode(400)
          .body("violations[0].field", equalTo("description"));
    }
    ALICE.give(booking, "report-problem", Map.of()).statusCode(400);
  }

  private static ValidatableResponse rejected(ValidatableResponse answer) {
    return answer
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/rejected"));
  }

  private static Map<String, Object> without(String property) {
    Map<String, Object> parcel = new HashMap<>(parcel(line(BOLTS, 1)));
    parcel.remove(property);
    return parcel;
  }

  private static Map<String, Object> with(String property, Object value) {
    Map<String, Object> parcel = new HashMap<>(parcel(line(BOLTS, 1)));
    parcel.put(property, value);
    return parcel;
  }
}
