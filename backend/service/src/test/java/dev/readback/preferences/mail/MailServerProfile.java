package dev.readback.preferences.mail;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** The mailer as in production, with an SMTP server at a port of this machine. */
public class MailServerProfile implements QuarkusTestProfile {
  static final String HOST = "127.0.0.1"; // not the name that it has in tests otherwise

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "quarkus.mailer.mock",
        "false",
        "readback.mail.host",
        HOST,
        "quarkus.mailer.port",
        Integer.toString(freePort()),
        "readback.page-url",
        "https://shop.example");
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
