package dev.readback.booking.http;

import static dev.readback.Person.ALICE;
import static dev.readback.Person.BOB;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.readback.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read of the service is in their language; what programs read is not. */
@QuarkusTest
class LanguagesTest {
  private static final String DUTCH = "nl-NL,nl;q=0.9,en;q=0.8";

  private String booking;

  @BeforeEach
  void a_booking() {
    booking = ALICE.started();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en                  | en | Alice started the booking
          en-GB            | en-GB | Alice started the booking
          nl                  | nl | Alice is de boeking begonnen
          nl-BE            | nl-BE | Alice is de boeking begonnen
          en;q=0.1, nl;q=0.2  | nl | Alice is de boeking begonnen
          nl;q=0.1, en;q=0.2  | en | Alice started the booking
          *                   | en | Alice started the booking
          tlh                 | en | Alice started the booking
          ;;;                 | en | Alice started the booking
          """)
  void the_history_is_told_in_the_language_that_is_asked_for(
      String wanted, String language, String told) {
    history(wanted)
        .statusCode(200)
        .header("Content-Language", language)
        .header("Vary", equalTo("Accept-Language"))
        .body("entries[0].text", equalTo(told))
        .body("entries[0].type", equalTo("booking-started"));
  }

  @Test
  void who_asks_for_no_language_reads_english() {
    ALICE
        .request()
        .get("/api/bookings/" + booking + "/history")
        .then()
        .header("Content-Language", "en")
        .body("entries[0].text", equalTo("Alice started the booking"));
  }

  @Test
  void what_is_held_in_one_language_is_not_taken_for_another() {
    String english = history("en").extract().header("ETag");
    String british = history("en-GB").extract().header("ETag");
    String dutch = history("nl").extract().header("ETag");

    for (Map.Entry<String, String> held :
        Map.of("en", english, "en-GB", british, "nl", dutch).entrySet()) {
      conditional(held.getKey(), held.getValue()).statusCode(304).header("Vary", "Accept-Language");
    }
    conditional("en-GB", english).statusCode(200).header("Content-Language", "en-GB");
    conditional("nl", english).statusCode(200).header("Content-Language", "nl");
    conditional("en", dutch).statusCode(200).header("Content-Language", "en");
  }

  @Test
  void a_rejection_is_told_in_dutch_and_has_the_same_type_and_reason() {
    ALICE
        .command()
        .header("Accept-Language", DUTCH)
        .header("If-Match", Person.quoted(1))
        .post("/api/bookings/" + booking + "/place")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .header("Content-Language", "nl-NL")
        .header("Vary", "Accept-Language")
        .body("type", equalTo("/problems/rejected"))
        .body("reason", equalTo("no-lines"))
        .body("title", equalTo("De opdracht is geweigerd"))
        .body("detail", equalTo("Voeg een regel toe voordat je de bestelling plaatst"));
  }

  @Test
  void what_is_wrong_with_a_field_is_told_in_dutch() {
    setDelivery("country", "Nederland")
        .body("violations[0].field", equalTo("country"))
        .body("violations[0].message", equalTo("moet uit twee hoofdletters bestaan (ISO 3166-1)"))
        .body("detail", equalTo("country moet uit twee hoofdletters bestaan (ISO 3166-1)"));
    setDelivery("country", "QQ")
        .body("violations[0].message", equalTo("is geen land van ISO 3166-1, zoals NL"));
    setDelivery("city", "x".repeat(101))
        .body("violations[0].message", equalTo("moet een lengte van 0 tot en met 100 hebben"));
    setDelivery("city", " ").body("violations[0].message", equalTo("moet zichtbare tekst zijn"));
    setDelivery("requestedDate", "morgen")
        .body("violations[0].message", startsWith("moet een datum zijn"));
  }

  @Test
  void what_the_framework_refuses_is_told_in_dutch() {
    inDutch(given().header("Accept-Language", DUTCH).get("/api/me").then(), 401)
        .body("title", equalTo("Er is niemand aangemeld"));
    inDutch(ALICE.request().header("Accept-Language", DUTCH).get("/api/nothing").then(), 404)
        .body("detail", equalTo("Op dit adres is niets"));
    inDutch(ALICE.request().header("Accept-Language", DUTCH).delete("/api/catalog").then(), 405)
        .body("title", equalTo("Deze methode kan hier niet"));
    inDutch(
            BOB.command()
                .header("Accept-Language", DUTCH)
                .body("{}")
                .post("/api/bookings/" + booking + "/start")
                .then(),
            403)
        .body("detail", equalTo("Je rol staat dit niet toe"));
    inDutch(
            ALICE
                .command()
                .header("Accept-Language", DUTCH)
                .body("x".repeat(200_000))
                .post("/api/bookings/" + booking + "/start")
                .then(),
            413)
        .body("detail", equalTo("Stuur hoogstens 160 KiB"));
  }

  private static ValidatableResponse inDutch(ValidatableResponse answer, int status) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .header("Content-Language", "nl-NL")
        .header("Vary", "Accept-Language");
  }

  private ValidatableResponse setDelivery(String field, String value) {
    Map<String, Object> delivery = new HashMap<>(Person.DELIVERY);
    delivery.put(field, value);
    return ALICE
        .command()
        .header("Accept-Language", DUTCH)
        .body(delivery)
        .post("/api/bookings/" + booking + "/set-delivery")
        .then()
        .statusCode(400)
        .header("Content-Language", "nl-NL");
  }

  private ValidatableResponse history(String language) {
    return ALICE
        .request()
        .header("Accept-Language", language)
        .get("/api/bookings/" + booking + "/history")
        .then();
  }

  private ValidatableResponse conditional(String language, String etag) {
    return ALICE
        .request()
        .header("Accept-Language", language)
        .header("If-None-Match", etag)
        .get("/api/bookings/" + booking + "/history")
        .then();
  }
}
