package dev.readback.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The framework's own errors are problems too. */
@QuarkusTest
class FrameworkProblemsTest {
  private static final String START = "/api/bookings/" + UUID.randomUUID() + "/start";

  @Test
  void nothing_is_at_an_unknown_address() {
    problem(alice().get("/api/nothing"), 404, "not-found");
    problem(alice().get("/api"), 404, "not-found");
    problem(alice().get("/api/bookings/" + UUID.randomUUID() + "/no-such-thing"), 404, "not-found");
  }

  @Test
  void a_method_that_is_not_allowed() {
    problem(alice().delete("/api/catalog"), 405, "method-not-allowed");
    problem(alice().contentType(ContentType.JSON).body("{}").put(START), 405, "method-not-allowed");
  }

  @Test
  void an_answer_that_cannot_be_had() {
    String booking = "/api/bookings/" + UUID.randomUUID();
    for (String accept : List.of("image/png", "text/html", "application/xml")) {
      problem(alice().accept(accept).get("/api/me"), 406, "not-acceptable");
      problem(alice().accept(accept).get("/api/catalog"), 406, "not-acceptable");
      problem(alice().accept(accept).get(booking), 406, "not-acceptable");
      problem(alice().accept(accept).get(booking + "/history"), 406, "not-acceptable");
      problem(
          command().accept(accept).contentType(ContentType.JSON).body("{}").post(START),
          406,
          "not-acceptable");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"foo", "application/", ";", "application/json, foo"})
  void an_accept_header_that_is_none_is_refused_before_anything_is_done(String accept) {
    String body = "{\"sellerId\":\"bob\"}";

    problem(
        command().header("Accept", accept).contentType(ContentType.JSON).body(body).post(START),
        406,
        "not-acceptable");
    problem(alice().get(START.replace("/start", "")), 404, "not-found");
  }

  @Test
  void a_body_that_is_not_json() {
    problem(
        command().contentType("text/xml").body("<start/>").post(START),
        415,
        "unsupported-media-type");
  }

  @Test
  void a_body_that_is_too_large() {
    String large = "{\"sellerId\":\"" + "b".repeat(170_000) + "\"}";

    problem(command().contentType(ContentType.JSON).body(large).post(START), 413, "body-too-large");
  }

  @Test
  void a_body_without_a_stated_length_that_is_too_large() throws Exception {
    var endless =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + START))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", "Bearer " + TestTokens.of("alice"))
            .header("Idempotency-Key", "\"k\"")
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(new byte[200_000])))
            .build();

    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(endless, HttpResponse.BodyHandlers.ofString());

      assertEquals(413, answer.statusCode());
      assertThat(answer.body(), containsString("/problems/body-too-large"));
    }
  }

  private static RequestSpecification alice() {
    return given().auth().oauth2(TestTokens.of("alice"));
  }

  private static RequestSpecification command() {
    return alice().header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"");
  }

  private static void problem(Response response, int status, String type) {
    ValidatableResponse answer = response.then();
    answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + type))
        .body("status", equalTo(status));
  }
}
