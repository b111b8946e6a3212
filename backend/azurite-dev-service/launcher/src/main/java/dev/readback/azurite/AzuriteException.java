package dev.readback.azurite;

import org.jspecify.annotations.Nullable;

/** Azurite could not be installed, started or stopped. The message says why and what to do. */
public final class AzuriteException extends RuntimeException {

  AzuriteException(String message) {
    this(message, null);
  }

  AzuriteException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
