package dev.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.DevServicesContext;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What people do in the browser, in a real one, against the packaged application as it is deployed.
 * The flows are told in {@code frontend/browser}.
 */
@QuarkusIntegrationTest
@TestProfile(PageIT.AsDeployed.class)
class PageIT {
  /** Where the mails go that people ask for; at a port that is free. */
  private static final GreenMail MAILS =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  private static final Path FRONTEND = Path.of("..", "..", "frontend");

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
    Path target = Path.of("target").toAbsolutePath();
    File told = target.resolve("browser-flows.log").toFile();
    var flows = new ProcessBuilder("npm", "run", "browser").directory(FRONTEND.toFile());
    flows.environment().put("READBACK_URL", page.resolve("/").toString().replaceAll("/$", ""));
    flows.environment().put("READBACK_SCREENSHOTS", target.resolve("screenshots").toString());

    Process running = flows.redirectErrorStream(true).redirectOutput(told).start();
    boolean ended = running.waitFor(12, TimeUnit.MINUTES);
    running.destroy();

    String flowsTold = Files.readString(told.toPath());
    assertTrue(ended, () -> "The browser flows did not end in time:\n" + flowsTold);
    assertEquals(0, running.exitValue(), () -> "A browser flow failed:\n" + flowsTold);
  }
}
