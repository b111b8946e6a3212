package dev.readback.eventsourcing.store;

import org.jspecify.annotations.Nullable;

/** The store did not answer in time, refused, or is not there. Nothing was written. */
public final class StoreUnavailable extends StoreFailure {
  private static final long serialVersionUID = 1L;

  public StoreUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
