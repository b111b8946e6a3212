package dev.readback.platform.http.problem;

import dev.readback.eventsourcing.store.AppendOutcomeUnknown;
import dev.readback.eventsourcing.store.AppendTooLarge;
import dev.readback.eventsourcing.store.CorruptStream;
import dev.readback.eventsourcing.store.StoreFailure;
import dev.readback.eventsourcing.store.StoreUnavailable;
import dev.readback.eventsourcing.store.UnsupportedStreamId;
import dev.readback.eventsourcing.store.VersionConflict;
import dev.readback.platform.words.PlatformWords;
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
          ProblemResponses.of(ProblemType.CONCURRENT_CHANGE, PlatformWords.of("overtaken"));
      case StoreUnavailable unavailable -> away(unavailable);
      case AppendOutcomeUnknown unknown -> unknown(unknown);
      case AppendTooLarge _, CorruptStream _, UnsupportedStreamId _ -> defect(failure);
    };
  }

  private static Response away(StoreUnavailable failure) {
    LOG.warn(failure.getMessage());
    return ProblemResponses.of(ProblemType.STORAGE_AWAY, PlatformWords.of("storage-away"));
  }

  private static Response unknown(AppendOutcomeUnknown failure) {
    LOG.warn(failure.getMessage());
    return ProblemResponses.of(ProblemType.OUTCOME_UNKNOWN, PlatformWords.of("outcome-unknown"));
  }

  private static Response defect(StoreFailure failure) {
    LOG.error("A store refused what should not have come to it", failure);
    return ProblemResponses.of(ProblemType.INTERNAL, UnexpectedFailureMapper.WORDS);
  }
}
