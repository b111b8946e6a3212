package dev.readback.platform.session;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.readmodel.SessionVersions;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Versions of streams in few characters, since a token has no room for more: the names of the
 * categories, and of each stream the number of its category, its UUID and its version, as bytes in
 * Base64url.
 */
final class PackedVersions {
  private static final int BYTES_A_STREAM = 1 + 16 + 4;

  private PackedVersions() {}

  static String pack(SessionVersions versions) {
    List<String> categories =
        versions.streams().keySet().stream().map(StreamId::category).distinct().toList();
    byte[] names = String.join(",", categories).getBytes(StandardCharsets.US_ASCII);
    var bytes =
        ByteBuffer.allocate(1 + names.length + versions.streams().size() * BYTES_A_STREAM)
            .put((byte) names.length)
            .put(names);
    versions
        .streams()
        .forEach(
            (stream, version) -> {
              UUID key = UUID.fromString(stream.key());
              bytes.put((byte) categories.indexOf(stream.category()));
              bytes.putLong(key.getMostSignificantBits()).putLong(key.getLeastSignificantBits());
              bytes.putInt(Math.toIntExact(version));
            });
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /**
   * Reads what was packed.
   *
   * @throws IllegalArgumentException when it was not
   */
  static SessionVersions unpack(String packed) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(packed));
    try {
      byte[] names = new byte[Byte.toUnsignedInt(bytes.get())];
      bytes.get(names);
      String[] categories = new String(names, StandardCharsets.US_ASCII).split(",", -1);
      SessionVersions versions = SessionVersions.NONE;
      while (bytes.hasRemaining()) {
        String category = categories[bytes.get()];
        UUID key = new UUID(bytes.getLong(), bytes.getLong());
        versions = versions.with(new StreamId(category, key.toString()), bytes.getInt());
      }
      return versions;
    } catch (BufferUnderflowException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("Not packed versions", e);
    }
  }
}
