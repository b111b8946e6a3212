package dev.readback.azurite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Inserts an entity into the guestbook by a request that is sent in two parts. */
final class SlowRequest implements AutoCloseable {

  private static final String BODY = "{\"PartitionKey\":\"guests\",\"RowKey\":\"slow\"}";

  private final Socket socket;

  SlowRequest(URI endpoint) throws IOException {
    socket = new Socket(endpoint.getHost(), endpoint.getPort());
  }

  void begin() throws Exception {
    var path = "/" + StorageService.ACCOUNT + "/guestbook";
    var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(Clock.systemUTC()));
    var head =
        """
        POST %s HTTP/1.1
        Host: 127.0.0.1
        x-ms-date: %s
        Authorization: SharedKeyLite %s:%s
        Accept: application/json;odata=nometadata
        Content-Type: application/json
        Content-Length: %d

        """
            .formatted(path, date, StorageService.ACCOUNT, signature(date, path), BODY.length());
    send(head.replace("\n", "\r\n"));
  }

  /** Finishes the request and reads the status line of the answer. */
  String finish() throws IOException {
    send(BODY);
    return new String(socket.getInputStream().readAllBytes(), UTF_8).lines().findFirst().orElse("");
  }

  private static String signature(String date, String path) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    var key = Base64.getDecoder().decode(StorageService.WELL_KNOWN_KEY);
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    var signed = date + "\n/" + StorageService.ACCOUNT + path;
    return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
  }

  private void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(UTF_8));
    socket.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
