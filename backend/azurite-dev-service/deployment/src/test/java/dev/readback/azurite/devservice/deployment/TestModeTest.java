package dev.readback.azurite.devservice.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TestModeTest {

  // A system property, for the test runs in another class loader than what follows it.
  private static final String FOLDER = "test-mode-test.data-folder";

  @RegisterExtension
  static final QuarkusUnitTest APPLICATION =
      new QuarkusUnitTest()
          .withApplicationRoot(jar -> jar.addClass(Azurites.class))
          .overrideConfigKey("quarkus.http.test-port", "0")
          .setAfterAllCustomizer(TestModeTest::nothing_is_left);

  @Inject
  @ConfigProperty(name = "azure.storage.connection-string")
  String connectionString;

  @Test
  void the_application_is_given_azurite_with_a_temporary_folder() throws Exception {
    assertTrue(Azurites.serverAt("TableEndpoint", connectionString).startsWith("Azurite-Table"));
    assertTrue(Azurites.serverAt("QueueEndpoint", connectionString).startsWith("Azurite-Queue"));
    var folder = Azurites.dataFolder(Azurites.running().getFirst());
    assertTrue(folder.startsWith(System.getProperty("java.io.tmpdir")));
    assertTrue(Files.isDirectory(folder));
    System.setProperty(FOLDER, folder.toString());
  }

  private static void nothing_is_left() {
    assertEquals(List.of(), Azurites.running());
    assertFalse(Files.exists(Path.of(System.getProperty(FOLDER))));
  }
}
