package dev.readback.platform.session;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.readmodel.SessionVersions;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Versions of streams in few characters: of each stream the length of its category's name, that
 * name, its UUID and its version, as bytes in Base64url. A token has no room for more.
 */
final class PackedVersions {
  private static final int MOST_BYTES_A_STREAM = 1 + 63 + 16 + 8;

  private PackedVersions() {}

  static String pack(SessionVersions versions) {
    ByteBuffer bytes = ByteBuffer.allocate(versions.streams().size() * MOST_BYTES_A_STREAM);
    versions
        .streams()
        .forEach(
            (stream, version) -> {
              byte[] category = stream.category().getBytes(StandardCharsets.US_ASCII);
              UUID key = UUID.fromString(stream.key());
              bytes.put((byte) category.length).put(category);
              bytes.putLong(key.getMostSignificantBits()).putLong(key.getLeastSignificantBits());
              bytes.putInt((int) Math.min(version, Integer.MAX_VALUE));
            });
    bytes.flip();
    byte[] packed = new byte[bytes.remaining()];
    bytes.get(packed);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(packed);
  }

  /**
   * Reads what was packed.
   *
   * @throws IllegalArgumentException when it was not
   */
  static SessionVersions unpack(String packed) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(packed));
    SessionVersions versions = SessionVersions.NONE;
    try {
      while (bytes.hasRemaining()) {
        byte[] category = new byte[bytes.get()];
        bytes.get(category);
        UUID key = new UUID(bytes.getLong(), bytes.getLong());
        var stream = new StreamId(new String(category, StandardCharsets.US_ASCII), key.toString());
        versions = versions.with(stream, bytes.getInt());
      }
      return versions;
    } catch (BufferUnderflowException | NegativeArraySizeException e) {
      throw new IllegalArgumentException("Not packed versions", e);
    }
  }
}
