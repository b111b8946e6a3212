package dev.readback.booking.http;

import static dev.readback.Person.ALICE;
import static dev.readback.Person.BOB;
import static dev.readback.Person.CAROL;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListRefusalTest {

  @ParameterizedTest
  @ValueSource(strings = {"paid", "PLACED", "placed,draft"})
  void a_status_that_there_is_not(String status) {
    ALICE
        .request()
        .queryParam("status", status)
        .get("/api/bookings")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-request"))
        .body("violations[0].field", equalTo("status"));
  }

  @Test
  void drafts_are_no_sellers_to_ask_for() {
    BOB.request().get("/api/sales-orders?status=draft").then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201", "x", "-1"})
  void a_limit_that_is_none(String limit) {
    ALICE.request().queryParam("limit", limit).get("/api/bookings").then().statusCode(400);
  }

  @Test
  void a_cursor_of_another_filter_a_damaged_one_and_somebody_elses() {
    Tab alice = new Tab(ALICE);
    alice.started();
    alice.started();
    String link = alice.get("/api/bookings?limit=1").extract().header("Link");
    String cursor = link.replaceAll(".*cursor=([^&>]*).*", "$1");

    ALICE
        .request()
        .get("/api/bookings?status=draft&limit=1&cursor=" + cursor)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-cursor"))
        .body("detail", containsString("belongs to another list, or to other filters"));
    ALICE
        .request()
        .get("/api/bookings?cursor=x" + cursor)
        .then()
        .statusCode(400)
        .body("detail", containsString("is damaged"));
    CAROL
        .request()
        .get("/api/bookings?limit=1&cursor=" + cursor)
        .then()
        .statusCode(400)
        .body("detail", containsString("was given to somebody else"));
    ALICE.request().get("/api/bookings?limit=1&cursor=" + cursor).then().statusCode(200);
  }

  @Test
  void nobody() {
    given().get("/api/bookings").then().statusCode(401);
    given().get("/api/sales-orders").then().statusCode(401);
  }
}
