package dev.readback.platform.following;

import dev.readback.eventsourcing.following.Following;
import dev.readback.platform.configuration.ReadbackConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Follows changes from start to end; at the end, what is in hand is finished. */
@ApplicationScoped
class FollowingLifecycle {
  private static final Logger LOG = Logger.getLogger(FollowingLifecycle.class);
  private static final Duration AT_MOST = Duration.ofSeconds(10);

  private final Following following;
  private final ReadbackConfig config;

  FollowingLifecycle(Following following, ReadbackConfig config) {
    this.following = following;
    this.config = config;
  }

  void start(@Observes StartupEvent start) {
    if (config.following().enabled()) {
      following.start();
    }
  }

  void stop(@Observes ShutdownEvent stop) {
    boolean finished = following.stop(AT_MOST).await().indefinitely();
    if (!finished) {
      LOG.warn("Some changes were not followed before the end: other processes see to them");
    }
  }
}
