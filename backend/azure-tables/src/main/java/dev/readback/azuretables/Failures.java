package dev.readback.azuretables;

import com.azure.data.tables.models.TableErrorCode;
import com.azure.data.tables.models.TableServiceException;
import dev.readback.eventsourcing.store.StoreFailure;
import dev.readback.eventsourcing.store.StoreUnavailable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the SDK's failures say. */
final class Failures {
  private Failures() {}

  static boolean isTableNotFound(Throwable failure) {
    return has(failure, TableErrorCode.TABLE_NOT_FOUND);
  }

  static boolean isTableBeingDeleted(Throwable failure) {
    return has(failure, TableErrorCode.TABLE_BEING_DELETED);
  }

  static boolean has(Throwable failure, TableErrorCode code) {
    return code.equals(code(failure));
  }

  /** The service's word for it; none when it answered in XML, or not at all. */
  static @Nullable TableErrorCode code(Throwable failure) {
    return failure instanceof TableServiceException refused && refused.getValue() != null
        ? refused.getValue().getErrorCode()
        : null;
  }

  /** Whether it came from the service or from the way there, and not from a caller's mistake. */
  static boolean isOfService(Throwable failure) {
    return !(failure instanceof StoreFailure || failure instanceof IllegalArgumentException);
  }

  static StoreUnavailable unavailable(Throwable failure) {
    String reason = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    return new StoreUnavailable("Azure Storage: " + reason, failure);
  }
}
