package dev.readback.platform.http;

import static dev.readback.Person.ALICE;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/** Where the operator allows no other origins. */
@QuarkusTest
class OnlyOwnPagesTest {
  private static final String ALLOWED = "Access-Control-Allow-Origin";

  @Test
  void no_page_of_another_origin_may_use_the_api() {
    ALICE
        .request()
        .header("Origin", "https://shop.example")
        .get("/api/me")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/origin-not-allowed"))
        .header(ALLOWED, nullValue());
    given()
        .header("Origin", "https://shop.example")
        .header("Access-Control-Request-Method", "POST")
        .options("/api/bookings/1/start")
        .then()
        .statusCode(403)
        .header(ALLOWED, nullValue());
  }

  @Test
  void its_own_pages_and_programs_may() {
    String own = "http://localhost:" + RestAssured.port;

    ALICE.request().header("Origin", own).get("/api/me").then().statusCode(200);
    ALICE.request().get("/api/me").then().statusCode(200);
  }
}
