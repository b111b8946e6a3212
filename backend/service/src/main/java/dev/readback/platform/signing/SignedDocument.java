package dev.readback.platform.signing;

import java.time.Instant;

/** A document whose signature holds. */
public record SignedDocument<T>(T content, Instant expiresAt) {

  public boolean isExpiredAt(Instant now) {
    return !now.isBefore(expiresAt);
  }
}
