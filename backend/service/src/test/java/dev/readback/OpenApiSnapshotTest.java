package dev.readback;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The API is what is committed in {@code openapi.yaml}: the front end's client is generated from
 * it. When a change is meant, copy {@code target/openapi.yaml} over it.
 */
@QuarkusTest
class OpenApiSnapshotTest {
  private static final Path SNAPSHOT = Path.of("openapi.yaml");
  private static final Path ACTUAL = Path.of("target", "openapi.yaml");

  @Test
  void the_api_is_the_one_that_is_committed() throws IOException {
    String actual = given().get("/q/openapi").then().statusCode(200).extract().asString();
    Files.writeString(ACTUAL, actual);

    assertEquals(
        Files.exists(SNAPSHOT) ? Files.readString(SNAPSHOT) : "",
        actual,
        "The API has changed: if it is meant, cp target/openapi.yaml openapi.yaml");
  }
}
