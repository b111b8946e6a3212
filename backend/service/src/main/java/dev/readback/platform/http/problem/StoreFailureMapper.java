package dev.readback.platform.http.problem;

import dev.readback.eventsourcing.store.AppendOutcomeUnknown;
import dev.readback.eventsourcing.store.AppendTooLarge;
import dev.readback.eventsourcing.store.CorruptStream;
import dev.readback.eventsourcing.store.StoreFailure;
import dev.readback.eventsourcing.store.StoreUnavailable;
import dev.readback.eventsourcing.store.UnsupportedStreamId;
import dev.readback.eventsourcing.store.VersionConflict;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The failures of a store over HTTP. */
class StoreFailureMapper {
  private static final Logger LOG = Logger.getLogger(StoreFailureMapper.class);

  @ServerExceptionMapper
  Response map(StoreFailure failure) {
    return switch (failure) {
      case VersionConflict _ ->
          ProblemResponses.of(
              ProblemType.CONCURRENT_CHANGE,
              "Others changed it again and again at the same time: send the command again");
      case StoreUnavailable unavailable -> away(unavailable);
      case AppendOutcomeUnknown unknown -> unknown(unknown);
      case AppendTooLarge _, CorruptStream _, UnsupportedStreamId _ -> defect(failure);
    };
  }

  private static Response away(StoreUnavailable failure) {
    LOG.warn(failure.getMessage());
    return ProblemResponses.of(
        ProblemType.STORAGE_AWAY, "Storage does not answer: send the request again in a moment");
  }

  private static Response unknown(AppendOutcomeUnknown failure) {
    LOG.warn(failure.getMessage());
    return ProblemResponses.of(
        ProblemType.OUTCOME_UNKNOWN,
        "Storage did not answer. Send the command again with the same Idempotency-Key: it is"
            + " carried out once, and answered");
  }

  private static Response defect(StoreFailure failure) {
    LOG.error("A store refused what should not have come to it", failure);
    return ProblemResponses.of(ProblemType.INTERNAL, UnexpectedFailureMapper.WORDS);
  }
}
