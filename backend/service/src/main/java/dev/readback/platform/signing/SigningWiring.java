package dev.readback.platform.signing;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readback.platform.configuration.ReadbackConfig;
import dev.readback.platform.signing.SigningKeys.SigningKey;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;

/** Makes the signer from the configured keys. */
@Dependent
class SigningWiring {
  private static final int LEAST_BYTES = 32;

  @Produces
  @Singleton
  SignedDocuments signedDocuments(ReadbackConfig config, ObjectMapper json, Clock clock) {
    ReadbackConfig.Signing signing = config.signing();
    SigningKey current =
        signing.key().map(key -> key("readback.signing.key", key)).orElseGet(SigningWiring::made);
    List<SigningKey> previous =
        signing.previousKey().stream()
            .map(key -> key("readback.signing.previous-key", key))
            .toList();
    return new SignedDocuments(new SigningKeys(current, previous), json, clock);
  }

  /** Makes the signer, so that a missing or bad key ends the start and not the first request. */
  void checkAtStart(@Observes StartupEvent start, SignedDocuments documents) {
    documents.sign("start", Map.of(), Instant.EPOCH);
  }

  /** In dev and test nobody has to bring a key. */
  private static SigningKey made() {
    if (LaunchMode.current() == LaunchMode.NORMAL) {
      throw new IllegalStateException(
          "readback.signing.key is missing: give it %d random bytes in Base64 (openssl rand -base64 %d)"
              .formatted(LEAST_BYTES, LEAST_BYTES));
    }
    byte[] secret = new byte[LEAST_BYTES];
    new SecureRandom().nextBytes(secret);
    return key(secret);
  }

  private static SigningKey key(String property, String base64) {
    byte[] secret = decode(base64).orElse(new byte[0]);
    if (secret.length < LEAST_BYTES) {
      throw new IllegalStateException(
          "%s must be at least %d bytes in Base64".formatted(property, LEAST_BYTES));
    }
    return key(secret);
  }

  private static SigningKey key(byte[] secret) {
    return new SigningKey(idOf(secret), new SecretKeySpec(secret, "HmacSHA256"));
  }

  private static Optional<byte[]> decode(String base64) {
    try {
      return Optional.of(Base64.getDecoder().decode(base64.strip()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** The same on every replica that has the key, and telling nothing of it. */
  private static String idOf(byte[] secret) {
    return Fingerprint.of("readback signing key".getBytes(StandardCharsets.UTF_8), secret)
        .substring(0, 8);
  }
}
