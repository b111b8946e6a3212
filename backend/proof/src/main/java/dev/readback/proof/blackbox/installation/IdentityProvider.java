package dev.readback.proof.blackbox.installation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** An OpenID Connect provider that all replicas trust, as far as API clients need one. */
public final class IdentityProvider implements AutoCloseable {
  private static final String UNUSED = "of-nobody-who-signs-in-with-a-browser";
  private static final long CLOCKS_APART_MINUTES = 60;
  private static final float DAYS_IN_MINUTES = 7 * 24 * 60;

  private final RsaJsonWebKey key;
  private final HttpServer server;
  private final String issuer;

  public IdentityProvider() {
    try {
      key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId("key");
      server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (JoseException e) {
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

  /** A bearer token, good for a week and by clocks that are apart. */
  public String token(String person, String role) {
    var claims = new JwtClaims();
    claims.setIssuer(issuer);
    claims.setSubject(person);
    claims.setClaim("name", person);
    claims.setClaim("email", person + "@example.com");
    claims.setStringListClaim("groups", List.of(role));
    claims.setIssuedAt(NumericDate.fromSeconds(secondsAgo(CLOCKS_APART_MINUTES)));
    claims.setExpirationTimeMinutesInTheFuture(DAYS_IN_MINUTES);
    return signed(claims);
  }

  private static long secondsAgo(long minutes) {
    return System.currentTimeMillis() / 1_000 - minutes * 60;
  }

  private String signed(JwtClaims claims) {
    var signature = new JsonWebSignature();
    signature.setPayload(claims.toJson());
    signature.setKey(key.getPrivateKey());
    signature.setKeyIdHeaderValue(key.getKeyId());
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    Map<String, Object> content =
        exchange.getRequestURI().getPath().equals("/keys")
            ? Map.of("keys", List.of(key.toParams(OutputControlLevel.PUBLIC_ONLY)))
            : discovery();
    byte[] body = JsonUtil.toJson(content).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private Map<String, Object> discovery() {
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
