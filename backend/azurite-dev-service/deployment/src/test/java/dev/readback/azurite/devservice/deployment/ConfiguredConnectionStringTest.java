package dev.readback.azurite.devservice.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConfiguredConnectionStringTest {

  @RegisterExtension
  static final QuarkusUnitTest APPLICATION =
      new QuarkusUnitTest()
          .withApplicationRoot(jar -> jar.addClass(Azurites.class))
          .overrideConfigKey("quarkus.http.test-port", "0")
          .overrideConfigKey("azure.storage.connection-string", "of a real account");

  @Inject
  @ConfigProperty(name = "azure.storage.connection-string")
  String connectionString;

  @Test
  void a_configured_connection_string_stays_and_azurite_does_not_start() {
    assertEquals("of a real account", connectionString);
    assertEquals(List.of(), Azurites.running());
  }
}
