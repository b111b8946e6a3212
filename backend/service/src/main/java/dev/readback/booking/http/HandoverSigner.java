package dev.readback.booking.http;

import dev.readback.booking.BookingView;
import dev.readback.booking.Handover;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.platform.signing.SignedDocuments;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Signs the handover of a confirmed order for its seller, so that it can travel through the
 * browser.
 *
 * <p>It expires at the end of a period of 30 days, counted from the confirmation. What a command is
 * answered with always names the first period's end, so that the same command is answered the same
 * again, however late it comes again. A reader gets the first period that leaves them a day or
 * more: the same document for a month, and then a new one, without end. Who reads with
 * If-None-Match and has an expired one keeps it: they must ask again without.
 */
@Singleton
class HandoverSigner {
  private static final String TYPE = "handover";
  private static final Duration PERIOD = Duration.ofDays(30);
  private static final Duration AT_LEAST = Duration.ofDays(1);

  private final SignedDocuments documents;
  private final Clock clock;

  HandoverSigner(SignedDocuments documents, Clock clock) {
    this.documents = documents;
    this.clock = clock;
  }

  /** The handover as a command is answered with; nothing unless there is one for the caller. */
  Optional<String> signForAnswer(StreamView<Optional<BookingView>> state, String callerId) {
    return handover(state, callerId).map(handover -> sign(handover, 1));
  }

  /** The handover as the caller reads it now; nothing unless there is one for them. */
  Optional<String> signForReader(StreamView<Optional<BookingView>> state, String callerId) {
    return handover(state, callerId).map(handover -> sign(handover, periods(handover)));
  }

  private static Optional<Handover> handover(
      StreamView<Optional<BookingView>> state, String callerId) {
    return state
        .view()
        .flatMap(booking -> Handover.of(state.stream().key(), booking))
        .filter(handover -> handover.seller().id().equals(callerId));
  }

  private long periods(Handover handover) {
    Instant validUntil = clock.instant().plus(AT_LEAST);
    return Math.max(1, Duration.between(handover.confirmedAt(), validUntil).dividedBy(PERIOD) + 1);
  }

  private String sign(Handover handover, long periods) {
    Instant expiresAt = handover.confirmedAt().plus(PERIOD.multipliedBy(periods));
    return documents.sign(TYPE, handover, expiresAt);
  }
}
