package dev.readback.booking.http;

import static dev.readback.Person.ALICE;
import static dev.readback.Person.BOB;
import static dev.readback.Person.DELIVERY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PurchaseOrderJourneyTest {

  @Test
  void a_buyer_reads_back_every_action_and_the_seller_confirms() {
    String booking = Person.newId();

    ALICE
        .give(booking, "start", Map.of("sellerId", "bob"))
        .statusCode(201)
        .header("Location", equalTo("/api/bookings/" + booking))
        .body("status", equalTo("draft"))
        .body("lines", hasSize(0))
        .body("total", nullValue())
        .body("actions", contains("add-line", "set-delivery", "withdraw"));
    readsBack(booking, 1);

    ALICE
        .give(booking, "add-line", Map.of("offer", ALICE.offer("BOB-1001"), "quantity", 3))
        .statusCode(200)
        .body("seller.name", equalTo("Bob"))
        .body("lines.sku", contains("BOB-1001"));
    readsBack(booking, 2);

    ALICE
        .give(booking, "add-line", Map.of("offer", ALICE.offer("BOB-1002"), "quantity", 1))
        .body("lines.quantity", contains(3, 1));
    readsBack(booking, 3);

    ALICE
        .give(booking, "change-quantity", Map.of("sku", "BOB-1001", "quantity", 5))
        .body("lines.quantity", contains(5, 1));
    readsBack(booking, 4);

    ALICE
        .give(booking, "remove-line", Map.of("sku", "BOB-1002"))
        .body("lines.sku", contains("BOB-1001"));
    readsBack(booking, 5);

    ALICE
        .give(booking, "set-delivery", DELIVERY)
        .body("delivery", equalTo(DELIVERY))
        .body(
            "actions",
            contains(
                "add-line", "change-quantity", "remove-line", "set-delivery", "place", "withdraw"));
    readsBack(booking, 6);

    ALICE
        .decide(booking, 6, "place", Map.of())
        .statusCode(200)
        .body("status", equalTo("placed"))
        .body("actions", contains("withdraw"));
    readsBack(booking, 7);

    BOB.read(booking).statusCode(200).body("actions", contains("confirm", "reject"));
    BOB.decide(booking, 7, "confirm", Map.of())
        .statusCode(200)
        .body("status", equalTo("confirmed"))
        .body("actions", hasSize(0));

    ALICE.read(booking).body("status", equalTo("confirmed")).body("version", equalTo(8));
    assertHistory(booking);
  }

  @Test
  void a_seller_rejects_with_a_reason() {
    String booking = ALICE.placed();

    BOB.decide(booking, 4, "reject", Map.of("reason", "Sold out until March"))
        .statusCode(200)
        .body("status", equalTo("rejected"));

    ALICE.read(booking).body("reason", equalTo("Sold out until March"));
  }

  @Test
  void a_buyer_withdraws_with_or_without_a_reason() {
    String said = ALICE.placed();
    String unsaid = ALICE.started();

    ALICE
        .give(said, "withdraw", Map.of("reason", "Wrong size"))
        .body("status", equalTo("withdrawn"))
        .body("reason", equalTo("Wrong size"));
    ALICE.command().post(Person.path(unsaid, "withdraw")).then().body("reason", nullValue());
  }

  @Test
  void a_command_that_says_all_by_its_name_needs_no_body() {
    String booking = ALICE.placed();

    BOB.command()
        .header("If-Match", "\"4\"")
        .post(Person.path(booking, "confirm"))
        .then()
        .statusCode(200)
        .body("status", equalTo("confirmed"));
  }

  @Test
  void a_booking_can_be_read_as_it_was() {
    String booking = ALICE.placed();

    ALICE
        .request()
        .get("/api/bookings/" + booking + "?version=2")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("status", equalTo("draft"))
        .body("version", equalTo(2))
        .body("lines", hasSize(1))
        .body("actions", hasSize(0));
    ALICE
        .request()
        .get("/api/bookings/" + booking + "?version=5")
        .then()
        .statusCode(404)
        .body("detail", equalTo("The booking has no version 5 yet: the newest is 4"));
    ALICE.request().get("/api/bookings/" + booking + "?version=0").then().statusCode(400);
  }

  private static void readsBack(String booking, int version) {
    ValidatableResponse read = ALICE.read(booking).statusCode(200);
    read.header("ETag", Person.quoted(version)).body("version", equalTo(version));
  }

  private static void assertHistory(String booking) {
    ValidatableResponse history =
        ALICE.request().get("/api/bookings/" + booking + "/history").then().statusCode(200);
    history.header("ETag", "\"8\"").body("entries.version", hasSize(8));
    List<String> types = history.extract().path("entries.type");
    List<String> texts = history.extract().path("entries.text");
    assertEquals("booking-started", types.getFirst());
    assertEquals("Alice started the booking", texts.getFirst());
    assertEquals(
        "Alice changed the quantity of Hex bolt M8 × 40, zinc plated from 3 to 5", texts.get(3));
    assertEquals("Bob confirmed the sales order", texts.getLast());
  }
}
