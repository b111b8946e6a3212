package dev.readback.platform.following;

import dev.readback.eventsourcing.following.Following;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Well: no change was put aside. It says nothing about liveness or readiness, since neither a
 * restart nor another replica helps.
 */
@Wellness
@ApplicationScoped
class PoisonHealth implements AsyncHealthCheck {
  private static final String NAME = "changes";

  private final Following following;

  PoisonHealth(Following following) {
    this.following = following;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return following
        .poisoned()
        .map(
            count ->
                HealthCheckResponse.named(NAME)
                    .status(count == 0)
                    .withData("putAside", count)
                    .build())
        .onFailure()
        .recoverWithItem(HealthCheckResponse.down(NAME));
  }
}
