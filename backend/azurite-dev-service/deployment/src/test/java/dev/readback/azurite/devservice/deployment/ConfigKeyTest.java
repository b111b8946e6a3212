package dev.readback.azurite.devservice.deployment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConfigKeyTest {

  @RegisterExtension
  static final QuarkusUnitTest APPLICATION =
      new QuarkusUnitTest()
          .withApplicationRoot(jar -> jar.addClass(Azurites.class))
          .overrideConfigKey("quarkus.http.test-port", "0")
          .overrideConfigKey("quarkus.azurite.devservices.config-key", "my.own.key");

  @Inject
  @ConfigProperty(name = "my.own.key")
  String connectionString;

  @Test
  void the_application_says_which_property_gets_the_connection_string() throws Exception {
    assertTrue(Azurites.serverAt("TableEndpoint", connectionString).startsWith("Azurite-Table"));
  }
}
