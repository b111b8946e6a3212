package dev.readback.proof.blackbox.installation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An OpenID Connect provider that all replicas trust, as far as API clients need one. */
public final class IdentityProvider implements AutoCloseable {
  private static final String UNUSED = "of-nobody-who-signs-in-with-a-browser";
  private static final String KEY_ID = "key";
  private static final Duration CLOCKS_APART = Duration.ofHours(1);
  private static final Duration VALID_FOR = Duration.ofDays(7);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Set<String> people = ConcurrentHashMap.newKeySet();
  private final KeyPair keys;
  private final HttpServer server;
  private final String issuer;

  public IdentityProvider() {
    try {
      keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    issuer = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/", this::answer);
    server.start();
  }

  /** What a replica is told of it. */
  Map<String, String> settings() {
    return Map.of(
        "quarkus.oidc.auth-server-url",
        issuer,
        "quarkus.oidc.client-id",
        "readback",
        "quarkus.oidc.credentials.secret",
        UNUSED,
        "quarkus.oidc.token-state-manager.encryption-secret",
        UNUSED);
  }

  /** A bearer token (RFC 7515, RS256), good for a week and by clocks that are apart. */
  public String token(String person, String role) {
    people.add(person);
    Instant now = Instant.now();
    String header = json(Map.of("alg", "RS256", "typ", "JWT", "kid", KEY_ID));
    String claims =
        json(
            Map.of(
                "iss",
                issuer,
                "sub",
                person,
                "name",
                person,
                "email",
                address(person),
                "groups",
                List.of(role),
                "iat",
                now.minus(CLOCKS_APART).getEpochSecond(),
                "exp",
                now.plus(VALID_FOR).getEpochSecond()));
    String signed =
        encode(header.getBytes(StandardCharsets.UTF_8))
            + "."
            + encode(claims.getBytes(StandardCharsets.UTF_8));
    return signed + "." + encode(signature(signed));
  }

  /** Everybody who was given a token. */
  public Set<String> people() {
    return Set.copyOf(people);
  }

  /** Where mails to somebody go, by their token. */
  public static String address(String person) {
    return person + "@example.com";
  }

  private byte[] signature(String text) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(keys.getPrivate());
      signature.update(text.getBytes(StandardCharsets.US_ASCII));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String json(Map<String, ?> content) {
    try {
      return JSON.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    boolean isAskedForKeys = exchange.getRequestURI().getPath().equals("/keys");
    String content = json(isAskedForKeys ? Map.of("keys", List.of(publicKey())) : discovery());
    byte[] body = content.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** RFC 7517. */
  private Map<String, String> publicKey() {
    var key = (RSAPublicKey) keys.getPublic();
    return Map.of(
        "kty",
        "RSA",
        "use",
        "sig",
        "alg",
        "RS256",
        "kid",
        KEY_ID,
        "n",
        encode(unsigned(key.getModulus())),
        "e",
        encode(unsigned(key.getPublicExponent())));
  }

  private static byte[] unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
  }

  private Map<String, String> discovery() {
    return Map.of(
        "issuer", issuer,
        "jwks_uri", issuer + "/keys",
        "authorization_endpoint", issuer + "/authorize",
        "token_endpoint", issuer + "/token",
        "end_session_endpoint", issuer + "/leave");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
