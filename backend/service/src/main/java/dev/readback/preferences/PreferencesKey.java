package dev.readback.preferences;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The key of a user's stream: a name-based UUID (RFC 9562, version 8 as in its appendix B.2). It is
 * the first 128 bits of SHA-256 over the namespace's 16 bytes and the user's id in UTF-8, with the
 * bits of version and variant set. A user's id may hold what no key of storage may; this is a key
 * anywhere, and the same on every replica for ever.
 */
public final class PreferencesKey {
  private static final UUID NAMESPACE = UUID.fromString("b1e0a5f4-6f0c-4c57-9d3e-2a7c8f5d4e10");

  private PreferencesKey() {}

  /** The key of the user with this id, the {@code sub} claim of their tokens. */
  public static String of(String userId) {
    ByteBuffer hash = ByteBuffer.wrap(hash(userId));
    long high = (hash.getLong() & ~0xF000L) | 0x8000L;
    long low = (hash.getLong() & ~(0b11L << 62)) | (0b10L << 62);
    return new UUID(high, low).toString();
  }

  private static byte[] hash(String userId) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(
          ByteBuffer.allocate(16)
              .putLong(NAMESPACE.getMostSignificantBits())
              .putLong(NAMESPACE.getLeastSignificantBits())
              .flip());
      return digest.digest(userId.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
