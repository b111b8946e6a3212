package dev.readback.page;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.DevServicesContext;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** The packaged application as it is deployed, and people in front of it. */
abstract class DeployedPage {
  /** Where the mails go that people ask for, as long as this process lives. */
  private static final GreenMail MAILS = mailServer();

  /** Where a page of others is served from that may use the API. */
  private static final int SHOP_PORT = freePort();

  @TestHTTPResource URI page;
  DevServicesContext devServices;

  /** With what an operator sets. */
  public static class AsDeployed implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      byte[] key = new byte[32];
      new SecureRandom().nextBytes(key);
      return Map.of(
          "readback.signing.key",
          Base64.getEncoder().encodeToString(key),
          "readback.demo.catalog",
          "true",
          "readback.cors.origins",
          "http://localhost:" + SHOP_PORT,
          "readback.mail.host",
          MAILS.getSmtp().getBindTo(),
          "quarkus.mailer.port",
          Integer.toString(MAILS.getSmtp().getPort()));
    }
  }

  /** The flows that a folder of the front end tells. */
  final BrowserFlows flows(String folder) {
    return new BrowserFlows(folder, page).with("READBACK_SHOP_PORT", Integer.toString(SHOP_PORT));
  }

  /** With so much that lists are long. */
  final void fillStorage() {
    LargeInstallation.fill(
        devServices.devServicesProperties().get("readback.storage.connection-string"));
  }

  private static GreenMail mailServer() {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return server;
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
