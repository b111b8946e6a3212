package dev.readback.azurite.devservice.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.QuarkusProdModeTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProductionModeTest {

  // Of the test scope, only the deployment part takes part in the build, and then misses it.
  private static final List<Dependency> REST =
      List.of(Dependency.of("io.quarkus", "quarkus-rest", Version.getVersion()));

  @RegisterExtension
  static final QuarkusProdModeTest APPLICATION =
      new QuarkusProdModeTest()
          .withApplicationRoot(jar -> jar.addClass(NeedsConnectionString.class))
          .setForcedDependencies(REST)
          .setApplicationName("production-mode-test")
          .setRun(true)
          .setExpectExit(true);

  @Test
  void in_production_the_application_gets_no_azurite_and_misses_its_connection_string() {
    assertEquals(1, APPLICATION.getExitCode());
    var output = APPLICATION.getStartupConsoleOutput();
    assertTrue(output.contains("azure.storage.connection-string"), output);
  }

  @ApplicationScoped
  static class NeedsConnectionString {

    void onStart(
        @Observes StartupEvent start,
        @ConfigProperty(name = "azure.storage.connection-string") String connectionString) {}
  }
}
