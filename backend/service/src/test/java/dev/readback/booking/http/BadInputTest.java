package dev.readback.booking.http;

import static dev.readback.Person.ALICE;
import static dev.readback.Person.path;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.readback.Person;
import dev.readback.booking.OfferedItem;
import dev.readback.booking.Party;
import dev.readback.platform.LogRecords;
import dev.readback.platform.signing.SignedDocuments;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever comes in: a problem that says what to mend, nothing stored, nothing in the log as an
 * error of ours, and nothing of our insides in the answer.
 */
@QuarkusTest
class BadInputTest {
  private final LogRecords log = new LogRecords();

  @Inject SignedDocuments documents;

  @BeforeEach
  void listen() {
    log.start();
  }

  @AfterEach
  void nothing_is_logged_as_an_error_of_ours() {
    assertEquals(List.of(), log.stop(Level.WARNING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "nonsense",
        "{\"sellerId\":\"bob\"",
        "{\"sellerId\":\"bob\"} and more",
        "{\"sellerId\":\"bob\",\"sellerId\":\"eve\"}",
        "{'sellerId':'bob'}"
      })
  void malformed_json(String body) {
    refused(start(body), "/problems/malformed-request")
        .body("detail", containsString("The body must be one JSON object"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"bob\"", "7", "null", "true"})
  void json_that_is_no_object(String body) {
    String booking = Person.newId();

    problem(ALICE.command().body(body).post(path(booking, "start")).then(), 400);

    ALICE.read(booking).statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                                   | sellerId must not be null
          {"sellerId":null}                    | sellerId must not be null
          {"sellerId":""}                      | sellerId must be visible text
          {"sellerId":"  "}                    | sellerId must be visible text
          {"sellerId":"\\u00a0\\u200b"}        | sellerId must be visible text
          {"sellerId":"bob\\u0000"}            | sellerId must be visible text
          {"sellerId":"bob\\n"}                | sellerId must be visible text
          {"sellerId":7}                       | sellerId must be a string of whole characters
          {"sellerId":true}                    | sellerId must be a string of whole characters
          {"sellerId":["bob"]}                 | sellerId must be a string of whole characters
          {"sellerId":{"id":"bob"}}            | sellerId must be a string of whole characters
          {"sellerId":"\\ud83d"}               | sellerId must be a string of whole characters
          {"sellerId":"bob","rush":true}       | rush is not known here; known are: sellerId
          """)
  void a_start_that_is_not_valid(String body, String detail) {
    refused(start(body), "/problems/invalid-request").body("detail", equalTo(detail));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"sku":"BOB-1001","quantity":"2"}    | quantity must be a whole number
          {"sku":"BOB-1001","quantity":2.0}    | quantity must be a whole number
          {"sku":"BOB-1001","quantity":2.5}    | quantity must be a whole number
          {"sku":"BOB-1001","quantity":true}   | quantity must be a whole number
          {"sku":"BOB-1001","quantity":""}     | quantity must be a whole number
          {"sku":"BOB-1001","quantity":null}   | quantity must not be null
          {"sku":"BOB-1001"}                   | quantity must not be null
          {"sku":"BOB-1001","quantity":0}      | quantity must be greater than or equal to 1
          {"sku":"BOB-1001","quantity":-3}     | quantity must be greater than or equal to 1
          {"sku":"BOB-1001","quantity":10001}  | quantity must be less than or equal to 10000
          {"quantity":1}                       | sku must not be null
          """)
  void a_quantity_that_is_none(String body, String detail) {
    String booking = ALICE.started();

    refused(post(booking, "change-quantity", body), "/problems/invalid-request")
        .body("detail", equalTo(detail))
        .body("violations[0].field", equalTo(detail.split(" ")[0]));
    unchanged(booking);
  }

  @Test
  void a_number_that_is_out_of_range() {
    String booking = ALICE.started();
    String body = "{\"sku\":\"BOB-1001\",\"quantity\":99999999999}";

    refused(post(booking, "change-quantity", body), "/problems/invalid-request")
        .body("detail", containsString("whole number"));
    unchanged(booking);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "31.12.2099"      | requestedDate must be a date such as "2026-12-31"
          "2099-02-30"      | requestedDate must be a date such as "2026-12-31"
          "+99999-12-31"    | requestedDate must be a date such as "2026-12-31"
          "2099-12-31T10:00" | requestedDate must be a date such as "2026-12-31"
          ""                | requestedDate must be a date such as "2026-12-31"
          20991231          | requestedDate must be a date such as "2026-12-31"
          [2099,12,31]      | requestedDate must be a date such as "2026-12-31"
          null              | requestedDate must not be null
          """)
  void a_date_that_is_none(String date, String detail) {
    String booking = ALICE.started();
    String body =
        """
        {"recipient":"A","street":"B","city":"C","postalCode":"D","country":"NL","requestedDate":%s}
        """
            .formatted(date);

    refused(post(booking, "set-delivery", body), "/problems/invalid-request")
        .body("detail", equalTo(detail));
    unchanged(booking);
  }

  @ParameterizedTest
  @CsvSource({
    "nl, country must be two capital letters (ISO 3166-1)",
    "NLD, country must be two capital letters (ISO 3166-1)",
    "XX, 'country is none of ISO 3166-1, such as NL'"
  })
  void a_country_that_is_none(String country, String detail) {
    String booking = ALICE.started();
    var delivery = new HashMap<>(Person.DELIVERY);
    delivery.put("country", country);

    refused(ALICE.give(booking, "set-delivery", delivery), "/problems/invalid-request")
        .body("detail", equalTo(detail));
    unchanged(booking);
  }

  @Test
  void a_date_that_is_past_is_told_of_its_field() {
    String booking = ALICE.started();
    var delivery = new HashMap<>(Person.DELIVERY);
    delivery.put("requestedDate", "2020-01-01");

    problem(ALICE.give(booking, "set-delivery", delivery), 409)
        .body("reason", equalTo("delivery-date-past"))
        .body("violations[0].field", equalTo("requestedDate"));
    unchanged(booking);
  }

  @Test
  void several_faults_are_told_together() {
    String booking = ALICE.started();

    refused(post(booking, "set-delivery", "{\"country\":\"NL\"}"), "/problems/invalid-request")
        .body(
            "violations.field",
            equalTo(List.of("city", "postalCode", "recipient", "requestedDate", "street")));
  }

  @Test
  void an_offer_that_was_changed_made_up_or_meant_for_something_else() {
    String booking = ALICE.started();
    String offer = ALICE.offer("BOB-1001");
    String[] parts = offer.split("\\.");
    String cheaper = parts[0] + "." + forge(parts[1]) + "." + parts[2];

    for (String bad : List.of(cheaper, "made-up", "a.b.c", offer + "x", unsigned(parts[1]))) {
      ValidatableResponse answer =
          ALICE.give(booking, "add-line", Map.of("offer", bad, "quantity", 1));
      problem(answer, 422)
          .body("type", equalTo("/problems/signature-refused"))
          .body("reason", equalTo("offer-damaged"))
          .body("detail", containsString("take a new one from the catalog"));
    }
    unchanged(booking);
  }

  @Test
  void an_offer_that_has_expired() {
    String booking = ALICE.started();
    var item =
        new OfferedItem(
            new Party("bob", "Bob"),
            "BOB-1001",
            "Hex bolt",
            "piece",
            Money.parse("EUR 0.35"),
            Instant.parse("2026-01-01T00:00:00Z"));
    String expired = documents.sign("offer", item, Instant.parse("2026-01-02T00:00:00Z"));

    problem(ALICE.give(booking, "add-line", Map.of("offer", expired, "quantity", 1)), 422)
        .body("type", equalTo("/problems/signature-refused"))
        .body("reason", equalTo("offer-expired"));
    unchanged(booking);
  }

  @Test
  void a_signed_document_that_is_no_offer() {
    String booking = ALICE.started();
    String cursor = documents.sign("cursor", Map.of(), Instant.parse("2099-01-01T00:00:00Z"));

    problem(ALICE.give(booking, "add-line", Map.of("offer", cursor, "quantity", 1)), 422)
        .body("reason", equalTo("offer-foreign"));
    unchanged(booking);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"alg\":\"HS256\",\"kid\":7}",
        "{\"alg\":7,\"kid\":\"a\"}",
        "{\"alg\":\"HS256\",\"kid\":\"a\",\"crit\":[7]}"
      })
  void an_offer_with_a_header_of_the_wrong_types(String header) {
    String booking = ALICE.started();
    String offer = encode(header) + "." + encode("{}") + ".AAAA";

    problem(ALICE.give(booking, "add-line", Map.of("offer", offer, "quantity", 1)), 422)
        .body("reason", equalTo("offer-damaged"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "0", "-1", "1.0", "99999999999999999999"})
  void a_version_that_is_none(String version) {
    String booking = ALICE.started();

    problem(
            ALICE.request().queryParam("version", version).get("/api/bookings/" + booking).then(),
            400)
        .body("detail", equalTo("version must be a whole number from 1"));
  }

  @Test
  void bytes_that_are_no_text() {
    byte[] body = {0, 0x7B, 0, 0};

    problem(ALICE.command().body(body).post(path(Person.newId(), "start")).then(), 400)
        .body("type", equalTo("/problems/malformed-request"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "not-a-uuid",
        "1-1-1-1-1",
        "0192d3a47c1e7b3a9f524be1f7a30c11",
        "0192d3a4-7c1e-7b3a-9f52-4be1f7a30c1g",
        "%27%20or%201%20eq%201"
      })
  void an_id_that_is_no_uuid(String id) {
    for (var answer :
        List.of(
            ALICE.request().urlEncodingEnabled(false).get("/api/bookings/" + id).then(),
            ALICE
                .command()
                .urlEncodingEnabled(false)
                .body("{\"sellerId\":\"bob\"}")
                .post("/api/bookings/" + id + "/start")
                .then())) {
      problem(answer, 400).body("detail", containsString("must be a UUID"));
    }
  }

  @Test
  void a_uuid_in_capital_letters_is_the_same_booking() {
    String booking = ALICE.started();

    ALICE.read(booking.toUpperCase(Locale.ROOT)).body("bookingId", equalTo(booking));
  }

  @Test
  void a_booking_that_nobody_started() {
    String unknown = Person.newId();

    problem(ALICE.read(unknown), 404).body("type", equalTo("/problems/not-found"));
    problem(ALICE.request().get("/api/bookings/" + unknown + "/history").then(), 404);
    problem(ALICE.give(unknown, "remove-line", Map.of("sku", "BOB-1001")), 404);
    problem(ALICE.give(unknown, "withdraw", Map.of()), 404);
  }

  @Test
  void a_sku_that_the_booking_has_not() {
    String booking = ALICE.started();

    for (String command : List.of("remove-line", "change-quantity")) {
      var body =
          command.equals("remove-line")
              ? Map.of("sku", "BOB-9999")
              : Map.of("sku", "BOB-9999", "quantity", 1);
      problem(ALICE.give(booking, command, body), 409)
          .body("type", equalTo("/problems/rejected"))
          .body("reason", equalTo("no-such-line"))
          .body("detail", equalTo("The booking has no line with this sku"));
    }
    unchanged(booking);
  }

  @Test
  void a_command_out_of_turn_is_rejected_with_its_reason() {
    String draft = ALICE.started();
    problem(ALICE.decide(draft, 1, "place", Map.of()), 409).body("reason", equalTo("no-lines"));

    String placed = ALICE.placed();
    problem(ALICE.give(placed, "set-delivery", Person.DELIVERY), 409)
        .body("reason", equalTo("no-longer-a-draft"));
  }

  private static ValidatableResponse start(String body) {
    return post(Person.newId(), "start", body);
  }

  private static ValidatableResponse post(String booking, String command, String body) {
    return ALICE.command().body(body).post(path(booking, command)).then();
  }

  private static void unchanged(String booking) {
    ALICE.read(booking).body("version", equalTo(1));
  }

  private static ValidatableResponse refused(ValidatableResponse answer, String type) {
    return problem(answer, 400).body("type", equalTo(type));
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status) {
    String body = answer.extract().asString();
    assertFalse(
        body.matches("(?s).*(dev\\.readback|java\\.|jackson|jakarta|Exception|\\bat [a-z]+\\.).*"),
        body);
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status));
  }

  private static String forge(String payload) {
    String offer = new String(Base64.getUrlDecoder().decode(payload));
    return encode(offer.replaceFirst("\"amount\":\"[0-9]+", "\"amount\":\"0"));
  }

  private static String unsigned(String payload) {
    return encode("{\"alg\":\"none\",\"typ\":\"offer+jws\",\"exp\":4102444800}")
        + "."
        + payload
        + ".";
  }

  private static String encode(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
