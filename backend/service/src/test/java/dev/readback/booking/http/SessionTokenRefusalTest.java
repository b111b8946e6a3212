package dev.readback.booking.http;

import static dev.readback.booking.http.Person.ALICE;
import static dev.readback.booking.http.Person.CAROL;
import static dev.readback.booking.http.Tab.TOKEN;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readback.platform.signing.SignedDocuments;
import dev.readback.platform.signing.SigningKeys;
import dev.readback.platform.signing.SigningKeys.SigningKey;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session token that is not to be trusted is refused, each with its reason, on every request. */
@QuarkusTest
class SessionTokenRefusalTest {
  private static final String LIST = "/api/bookings";

  @Inject SignedDocuments documents;
  @Inject ObjectMapper json;

  private final Tab alice = new Tab(ALICE);

  @ParameterizedTest
  @ValueSource(strings = {"x", "a.b.c", "....", "eyJhbGciOiJub25lIn0.e30."})
  void a_damaged_one(String token) {
    refused(list(token), "is damaged, or was not signed by this service");
  }

  @Test
  void one_that_was_changed() {
    alice.started();
    char last = alice.token.charAt(alice.token.length() - 2);
    String changed =
        alice.token.substring(0, alice.token.length() - 2) + (last == 'A' ? 'B' : 'A') + "A";

    refused(list(changed), "is damaged");
  }

  @Test
  void somebody_elses() {
    Tab carol = new Tab(CAROL);
    carol.started();

    refused(list(carol.token), "was given to somebody else");
  }

  @Test
  void one_that_somebody_else_signed() {
    var forger =
        new SignedDocuments(
            new SigningKeys(
                new SigningKey("k", new SecretKeySpec(new byte[32], "HmacSHA256")), List.of()),
            json,
            Clock.systemUTC());

    refused(list(forger.sign("session", Map.of(), Instant.MAX.minusSeconds(1))), "is damaged");
  }

  @Test
  void one_that_has_expired() {
    var content = Map.of("p", "p", "v", "", "o", false);

    refused(list(documents.sign("session", content, Instant.now().minusSeconds(1))), "has expired");
  }

  @Test
  void one_whose_content_is_none() {
    var content = Map.of("p", "p", "v", "", "o", false, "q", 1);

    refused(list(documents.sign("session", content, Instant.now().plusSeconds(60))), "is damaged");
  }

  @Test
  void one_of_another_version_of_the_service() {
    alice.started();
    String mine = alice.token.replaceAll("^[^.]*\\.([^.]*)\\..*$", "$1");
    String payload = new String(Base64.getUrlDecoder().decode(mine), StandardCharsets.UTF_8);
    String owner = payload.replaceAll(".*\"p\":\"([^\"]*)\".*", "$1");
    var content = Map.of("p", owner, "v", "AAAA", "o", false);

    refused(
        list(documents.sign("session", content, Instant.now().plusSeconds(60))),
        "is of another version of this service");
  }

  @Test
  void another_signed_document() {
    refused(list(ALICE.offer("BOB-1001")), "is none but another signed document");
  }

  @Test
  void one_that_is_too_long() {
    refused(list("x".repeat(2_049)), "is longer than any that was given out");
  }

  @Test
  void too_many() {
    alice.started();

    refused(
        list(String.join(",", Collections.nCopies(9, alice.token))),
        "Send at most 8 session tokens");
  }

  @Test
  void eight_of_the_longest_ones_have_room_in_a_request() {
    refused(
        list(String.join(",", Collections.nCopies(8, "x".repeat(2_048)))),
        "is damaged, or was not signed by this service");
  }

  @Test
  void a_damaged_one_beside_a_good_one() {
    alice.started();

    refused(list(alice.token + ",x"), "is damaged");
  }

  @Test
  void none_and_an_empty_one_are_fine() {
    list("").statusCode(200);
    list(",").statusCode(200).header("Consistency", "eventual");
  }

  @Test
  void a_command_with_a_bad_one_writes_nothing() {
    String booking = Person.newId();

    refused(
        ALICE
            .command()
            .header(TOKEN, "x")
            .body(Map.of("sellerId", "bob"))
            .post(Person.path(booking, "start"))
            .then(),
        "is damaged");

    ALICE.read(booking).statusCode(404);
  }

  @Test
  void a_read_with_a_bad_one() {
    String booking = alice.started();

    refused(
        ALICE.request().header(TOKEN, "x").get("/api/bookings/" + booking).then(), "is damaged");
  }

  private static ValidatableResponse list(String token) {
    return ALICE.request().header(TOKEN, token).get(LIST).then();
  }

  private static void refused(ValidatableResponse answer, String why) {
    answer
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/invalid-session-token"))
        .body("detail", containsString(why));
  }
}
