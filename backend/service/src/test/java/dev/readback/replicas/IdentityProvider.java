package dev.readback.replicas;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An OpenID Connect provider that all replicas trust, as far as API clients need one. */
final class IdentityProvider implements AutoCloseable {
  private final RsaJsonWebKey key;
  private final HttpServer server;
  private final String issuer;

  IdentityProvider(Vertx vertx) {
    try {
      key = RsaJwkGenerator.generateJwk(2048);
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
    key.setKeyId("key");
    server =
        vertx
            .createHttpServer()
            .requestHandler(this::answer)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    issuer = "http://127.0.0.1:" + server.actualPort();
  }

  /** What a replica is told of it. */
  Map<String, String> settings() {
    return Map.of(
        "quarkus.oidc.auth-server-url",
        issuer,
        "quarkus.oidc.client-id",
        "readback",
        "quarkus.oidc.credentials.secret",
        "of-nobody-who-signs-in-with-a-browser",
        "quarkus.oidc.token-state-manager.encryption-secret",
        "of-nobody-who-signs-in-with-a-browser");
  }

  /** A bearer token. */
  String token(String user, String role) {
    var claims = new JwtClaims();
    claims.setIssuer(issuer);
    claims.setSubject(user);
    claims.setClaim("name", user);
    claims.setClaim("email", user + "@example.com");
    claims.setStringListClaim("groups", List.of(role));
    claims.setIssuedAtToNow();
    claims.setExpirationTimeMinutesInTheFuture(60);
    var signed = new JsonWebSignature();
    signed.setPayload(claims.toJson());
    signed.setKey(key.getPrivateKey());
    signed.setKeyIdHeaderValue(key.getKeyId());
    signed.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    try {
      return signed.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private void answer(HttpServerRequest request) {
    JsonObject body = request.path().equals("/keys") ? keys() : discovery();
    request.response().putHeader("Content-Type", "application/json").end(body.encode());
  }

  private JsonObject keys() {
    var published = new JsonObject(key.toParams(OutputControlLevel.PUBLIC_ONLY));
    return new JsonObject().put("keys", new JsonArray().add(published));
  }

  private JsonObject discovery() {
    return new JsonObject()
        .put("issuer", issuer)
        .put("jwks_uri", issuer + "/keys")
        .put("authorization_endpoint", issuer + "/authorize")
        .put("token_endpoint", issuer + "/token")
        .put("end_session_endpoint", issuer + "/leave");
  }

  @Override
  public void close() {
    server.close();
  }
}
