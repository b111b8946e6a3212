package dev.readback.platform.following;

import dev.readback.eventsourcing.following.Following;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/** How far the lists' index is behind. */
@Singleton
public class IndexState {
  private static final Logger LOG = Logger.getLogger(IndexState.class);
  private static final Duration GOOD_FOR = Duration.ofMillis(500);

  private final Following following;
  private final Uni<Optional<Duration>> lag;

  private volatile Instant goodUntil = Instant.MIN;

  IndexState(Following following, Clock clock) {
    this.following = following;
    this.lag =
        Uni.createFrom()
            .deferred(following::lag)
            .map(Optional::of)
            .onFailure()
            .invoke(failure -> LOG.debug("The lag of the index is not known", failure))
            .onFailure()
            .recoverWithItem(Optional.empty())
            .invoke(() -> goodUntil = clock.instant().plus(GOOD_FOR))
            .memoize()
            .until(() -> clock.instant().isAfter(goodUntil));
  }

  /** For how long the oldest change waits to be in the index; unknown while the queue is away. */
  public Uni<Optional<Duration>> lag() {
    return lag;
  }

  /** Whether the index surely shows all that was written before the call. */
  public Uni<Boolean> isComplete() {
    return following.isDone().onFailure().recoverWithItem(false);
  }
}
