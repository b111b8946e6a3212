package dev.readback;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.DevServicesContext;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What people do in the browser, in a real one, against the packaged application as it is deployed.
 * The flows are told in {@code frontend/browser}; with the profile
 * {@code lab}, those in {@code frontend/browser-lab} measure how quick it is.
 */
@QuarkusIntegrationTest
@TestProfile(PageIT.AsDeployed.class)
class PageIT {
  /** Where the mails go that people ask for; at a port that is free. */
  private static final GreenMail MAILS =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  /** Where a page of others is served from that may use the API. */
  private static final int SHOP_PORT = freePort();

  @TestHTTPResource URI page;

  public static class AsDeployed implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      byte[] key = new byte[32];
      new SecureRandom().nextBytes(key);
      MAILS.start();
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

  @AfterAll
  static void closeMailServer() {
    MAILS.stop();
  }

  DevServicesContext devServices;

  @BeforeEach
  void fillStorage() {
    LargeInstallation.fill(
        devServices.devServicesProperties().get("readback.storage.connection-string"));
  }

  @Test
  void people_order_confirm_and_read_back_in_a_browser() throws IOException, InterruptedException {
    new BrowserFlows(System.getProperty("page.flows"), page)
        .with("READBACK_SHOP_PORT", Integer.toString(SHOP_PORT))
        .succeed();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
