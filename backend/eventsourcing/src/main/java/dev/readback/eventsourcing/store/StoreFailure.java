package dev.readback.eventsourcing.store;

import org.jspecify.annotations.Nullable;

/** A store could not do what it was asked; the subtypes carry the facts. */
public abstract sealed class StoreFailure extends RuntimeException
    permits VersionConflict,
        AppendTooLarge,
        AppendOutcomeUnknown,
        StoreUnavailable,
        CorruptStream,
        UnsupportedStreamId {
  private static final long serialVersionUID = 1L;

  StoreFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
