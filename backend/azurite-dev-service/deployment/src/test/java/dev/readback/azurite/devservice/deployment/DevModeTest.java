package dev.readback.azurite.devservice.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.QuarkusDevModeTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DevModeTest {

  private static final String PROPERTIES = "application.properties";

  private static final int PORT = freePort();

  @RegisterExtension
  static final QuarkusDevModeTest APPLICATION =
      new QuarkusDevModeTest()
          .withApplicationRoot(
              jar ->
                  jar.addClass(ConnectionStringResource.class)
                      .addAsResource(
                          new StringAsset("quarkus.http.port=" + PORT + "\n"), PROPERTIES));

  @Test
  void
      azurite_survives_a_live_reload_and_restarts_with_the_same_data_when_its_configuration_changes()
          throws Exception {
    var first = get("/connection-string");
    assertTrue(Azurites.serverAt("TableEndpoint", first).startsWith("Azurite-Table"));
    var processes = Azurites.running();
    var folder = Azurites.dataFolder(processes.getFirst());
    assertTrue(folder.endsWith(".azurite"), folder::toString);

    APPLICATION.modifySourceFile(
        ConnectionStringResource.class,
        source -> source.replace("/connection-string", "/reloaded"));
    assertEquals(first, get("/reloaded"));
    assertEquals(processes, Azurites.running());

    APPLICATION.modifyResourceFile(
        PROPERTIES, text -> text + "quarkus.azurite.devservices.start-timeout=29s\n");
    assertNotEquals(first, get("/reloaded"));
    assertTrue(processes.stream().noneMatch(ProcessHandle::isAlive));
    assertEquals(folder, Azurites.dataFolder(Azurites.running().getFirst()));

    APPLICATION.modifyResourceFile(
        PROPERTIES, text -> text + "azure.storage.connection-string=of a real account\n");
    assertEquals("of a real account", get("/reloaded"));
    assertTrue(Azurites.running().isEmpty());
  }

  private static String get(String path) {
    return RestAssured.given().port(PORT).get(path).then().statusCode(200).extract().asString();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
