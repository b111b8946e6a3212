package dev.readback.azurite.devservice.it;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusIntegrationTest
class PackagedApplicationIT {

  @Test
  void the_packaged_application_is_given_an_azurite_that_answers() {
    var connectionString = RestAssured.get("/storage").then().statusCode(200).extract().asString();
    var endpoint = Pattern.compile("TableEndpoint=([^;]+)").matcher(connectionString);
    assertTrue(endpoint.find(), connectionString);
    var server = RestAssured.get(endpoint.group(1)).header("Server");
    assertTrue(server.startsWith("Azurite-Table/"), server);
  }

  @Test
  void neither_the_launcher_nor_what_uses_it_is_packaged() throws Exception {
    try (var files = Files.walk(Path.of("target", "quarkus-app"))) {
      var jars = files.map(file -> file.getFileName().toString()).toList();
      assertTrue(jars.stream().anyMatch(jar -> jar.contains("quarkus-azurite-dev-service-")));
      assertFalse(jars.stream().anyMatch(jar -> jar.contains("azurite-launcher")));
      assertFalse(jars.stream().anyMatch(jar -> jar.contains("testcontainers")));
    }
  }
}
