package dev.readback.azuretables;

import static com.azure.data.tables.models.TableErrorCode.ENTITY_ALREADY_EXISTS;
import static com.azure.data.tables.models.TableErrorCode.ENTITY_TOO_LARGE;
import static com.azure.data.tables.models.TableErrorCode.INVALID_INPUT;
import static com.azure.data.tables.models.TableErrorCode.PROPERTY_VALUE_TOO_LARGE;
import static com.azure.data.tables.models.TableErrorCode.TABLE_BEING_DELETED;
import static com.azure.data.tables.models.TableErrorCode.TABLE_NOT_FOUND;

import com.azure.core.exception.ClientAuthenticationException;
import com.azure.data.tables.models.TableErrorCode;
import com.azure.data.tables.models.TableServiceException;
import com.azure.data.tables.models.TableTransactionFailedException;
import com.azure.identity.CredentialUnavailableException;
import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.AppendOutcomeUnknown;
import dev.readback.eventsourcing.store.AppendTooLarge;
import dev.readback.eventsourcing.store.StoreFailure;
import dev.readback.eventsourcing.store.VersionConflict;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what became of an append that failed. Only what surely was not written is said to be so;
 * everything else is of unknown outcome, which the stream itself settles.
 */
record AppendFailures(StreamId stream, long expectedVersion, CommandId command, long bytes) {
  private static final Set<TableErrorCode> TOO_LARGE =
      Set.of(
          ENTITY_TOO_LARGE,
          PROPERTY_VALUE_TOO_LARGE,
          TableErrorCode.fromString("RequestBodyTooLarge"));
  private static final Set<TableErrorCode> REFUSED =
      Set.of(TABLE_NOT_FOUND, TABLE_BEING_DELETED, INVALID_INPUT);

  StoreFailure classify(Throwable failure) {
    return switch (failure) {
      case StoreFailure known -> known;
      case TableTransactionFailedException rolledBack -> rolledBack(rolledBack);
      case TableServiceException answered -> answered(answered);
      case NotConnected _, CredentialUnavailableException _, ClientAuthenticationException _ ->
          notSent(failure);
      default -> unknown(failure);
    };
  }

  /** One operation of the transaction failed; its status is lost, its code is not. */
  private StoreFailure rolledBack(TableTransactionFailedException failure) {
    @Nullable TableErrorCode code = Failures.code(failure);
    if (code == null) {
      return unknown(failure);
    }
    if (code.equals(ENTITY_ALREADY_EXISTS)) {
      return new VersionConflict(stream, expectedVersion);
    }
    if (TOO_LARGE.contains(code)) {
      return tooLarge();
    }
    return REFUSED.contains(code) ? Failures.unavailable(failure) : unknown(failure);
  }

  /** The transaction as a whole was answered with an error, of which only the status is certain. */
  private StoreFailure answered(TableServiceException failure) {
    int status = failure.getResponse() == null ? 0 : failure.getResponse().getStatusCode();
    if (status == 413) {
      return tooLarge();
    }
    boolean refused = status >= 400 && status < 500 && status != 408;
    return refused ? Failures.unavailable(failure) : unknown(failure);
  }

  private StoreFailure tooLarge() {
    return new AppendTooLarge(
        stream, "bytes in a request, says the service", AppendLimits.MOST_BYTES, bytes);
  }

  private static StoreFailure notSent(Throwable failure) {
    return Failures.unavailable(failure);
  }

  private StoreFailure unknown(Throwable failure) {
    return new AppendOutcomeUnknown(stream, command, failure);
  }
}
