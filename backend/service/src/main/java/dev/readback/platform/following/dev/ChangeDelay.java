package dev.readback.platform.following.dev;

import dev.readback.platform.following.ChangeGate;
import io.quarkus.arc.profile.IfBuildProfile;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Keeps every change back for as long as it is told to. */
@IfBuildProfile("dev")
@Singleton
class ChangeDelay implements ChangeGate {
  private final Vertx vertx;
  private volatile Duration delay = Duration.ZERO;

  ChangeDelay(Vertx vertx) {
    this.vertx = vertx;
  }

  void set(Duration delay) {
    this.delay = delay;
  }

  @Override
  public Uni<Void> passed() {
    Duration now = delay;
    return now.isZero() ? Uni.createFrom().voidItem() : after(now);
  }

  /** On the context of whoever waits. */
  private Uni<Void> after(Duration time) {
    return Uni.createFrom()
        .emitter(waiting -> vertx.setTimer(time.toMillis(), _ -> waiting.complete(null)));
  }
}
