package dev.readback.platform.signing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKey;

/**
 * The keys that signatures are made and checked with. To rotate a key, make it the previous one and
 * put a new one in its place; what was signed with the previous one stays valid until it expires.
 *
 * @param current signs and checks
 * @param previous only check
 */
public record SigningKeys(SigningKey current, List<SigningKey> previous) {

  /**
   * A key for HMAC with SHA-256 (RFC 7518 section 3.2).
   *
   * @param id the {@code kid} of what it signs; tells nothing of the key
   * @param secret 256 bits or more
   */
  public record SigningKey(String id, SecretKey secret) {}

  Map<String, SigningKey> byId() {
    return Stream.concat(previous.stream(), Stream.of(current))
        .collect(Collectors.toMap(SigningKey::id, Function.identity(), (_, last) -> last));
  }
}
