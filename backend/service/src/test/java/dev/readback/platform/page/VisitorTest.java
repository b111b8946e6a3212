package dev.readback.platform.page;

import static dev.readback.Person.BOB;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page asks who looks at it, and nobody is an answer as well. */
@QuarkusTest
class VisitorTest {

  static Stream<UnaryOperator<RequestSpecification>> nobody() {
    return Stream.of(
        request -> request,
        request -> request.cookie("q_session", "damaged"),
        request -> request.header("X-Requested-With", "JavaScript").cookie("q_session", "damaged"),
        request -> request.auth().oauth2("damaged"));
  }

  @ParameterizedTest
  @MethodSource
  void nobody(UnaryOperator<RequestSpecification> credentials) {
    credentials
        .apply(given())
        .redirects()
        .follow(false)
        .get("/api/visitor")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("person", nullValue());
  }

  @Test
  void somebody_who_is_signed_in() {
    BOB.request()
        .get("/api/visitor")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("person.id", equalTo("bob"))
        .body("person.name", equalTo("Bob"))
        .body("person.roles", equalTo(List.of("seller")));
  }

  @Test
  void others_see_all_at_once_where_this_is_no_development() {
    given().get("/api/visitor").then().body("delaysOthers", equalTo(false));
  }
}
