package dev.readback.fulfilment.http;

import static dev.readback.fulfilment.http.Participant.ALICE;
import static dev.readback.fulfilment.http.Participant.BOB;

import dev.readback.Person;
import java.util.List;
import java.util.Map;

/** Orders of alice's that bob confirmed: 3 of BOB-1001 and 2 of BOB-1002. */
final class Orders {
  static final String BOLTS = "BOB-1001";
  static final String NUTS = "BOB-1002";

  private Orders() {}

  /** A confirmed booking. */
  static String confirmed() {
    String booking = Person.newId();
    ALICE
        .command()
        .body(Map.of("sellerId", "bob"))
        .post("/api/bookings/" + booking + "/start")
        .then()
        .statusCode(201);
    add(booking, 1, BOLTS, 3);
    add(booking, 2, NUTS, 2);
    ALICE.book(booking, 3, "set-delivery", Person.DELIVERY).statusCode(200);
    ALICE.book(booking, 4, "place", Map.of()).statusCode(200);
    BOB.book(booking, 5, "confirm", Map.of()).statusCode(200);
    return booking;
  }

  private static void add(String booking, long version, String sku, int quantity) {
    ALICE
        .book(
            booking,
            version,
            "add-line",
            Map.of("offer", ALICE.person().offer(sku), "quantity", quantity))
        .statusCode(200);
  }

  /** The handover that the booking gives its seller. */
  static String handover(String booking) {
    return BOB.request()
        .get("/api/bookings/" + booking)
        .then()
        .statusCode(200)
        .extract()
        .path("handover");
  }

  /** A fulfilment at version 2 that bob took over. */
  static String started() {
    String booking = confirmed();
    BOB.give(booking, "start", Map.of("handover", handover(booking))).statusCode(201);
    return booking;
  }

  /** A fulfilment at version 3 of which everything was sent. */
  static String dispatched() {
    String booking = started();
    BOB.give(booking, "dispatch", parcel(line(BOLTS, 3), line(NUTS, 2))).statusCode(200);
    return booking;
  }

  static Map<String, Object> parcel(Map<?, ?>... lines) {
    return Map.of("carrier", "PostNL", "trackingCode", "3SABC123456", "lines", List.of(lines));
  }

  static Map<String, Object> line(String sku, Object quantity) {
    return Map.of("sku", sku, "quantity", quantity);
  }
}
