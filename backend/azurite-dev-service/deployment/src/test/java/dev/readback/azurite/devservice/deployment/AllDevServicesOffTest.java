package dev.readback.azurite.devservice.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AllDevServicesOffTest {

  @RegisterExtension
  static final QuarkusUnitTest APPLICATION =
      new QuarkusUnitTest()
          .withApplicationRoot(jar -> jar.addClass(Azurites.class))
          .overrideConfigKey("quarkus.http.test-port", "0")
          .overrideConfigKey("quarkus.devservices.enabled", "false");

  @Inject
  @ConfigProperty(name = "azure.storage.connection-string")
  Optional<String> connectionString;

  @Test
  void azurite_does_not_start_when_no_dev_service_does() {
    assertEquals(Optional.empty(), connectionString);
    assertEquals(List.of(), Azurites.running());
  }
}
