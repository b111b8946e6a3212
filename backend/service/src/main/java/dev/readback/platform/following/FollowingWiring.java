package dev.readback.platform.following;

import dev.readback.eventsourcing.following.Following;
import dev.readback.eventsourcing.following.FollowingObserver;
import dev.readback.eventsourcing.following.FollowingOptions;
import dev.readback.eventsourcing.following.StreamSubscriber;
import dev.readback.eventsourcing.handling.HandOff;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.platform.configuration.ReadbackConfig;
import dev.readback.platform.storage.Queues;
import io.quarkus.arc.All;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Makes what hands changes on. */
@Dependent
class FollowingWiring {
  private static final int MOST_AT_ONCE = 32;
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  @Produces
  @Singleton
  Following following(
      EventStore store,
      Queues queues,
      @All List<StreamSubscriber> subscribers,
      Instance<ChangeGate> gate,
      ReadbackConfig config,
      FollowingObserver observer,
      Clock clock,
      Vertx vertx) {
    return new Following(
        store,
        queues.changes(),
        queues.poison(),
        gate.isResolvable() ? behind(gate.get(), subscribers) : subscribers,
        options(config),
        observer,
        clock,
        task -> vertx.getOrCreateContext().runOnContext(_ -> task.run()),
        Infrastructure.getDefaultWorkerPool());
  }

  /** Looked up when it is used: those who follow may give commands themselves. */
  @Produces
  @Singleton
  HandOff handOff(Instance<Following> following) {
    return (stream, command) -> following.get().handOff().announce(stream, command);
  }

  private static List<StreamSubscriber> behind(
      ChangeGate gate, List<StreamSubscriber> subscribers) {
    return subscribers.stream()
        .<StreamSubscriber>map(subscriber -> new GatedSubscriber(gate, subscriber))
        .toList();
  }

  private static FollowingOptions options(ReadbackConfig config) {
    ReadbackConfig.Following following = config.following();
    check(following, config.storage().timeLimit());
    return new FollowingOptions(
        following.handOffDelay(),
        following.workingTime(),
        following.mostTakes(),
        MOST_AT_ONCE,
        SHORTEST_PAUSE,
        LONGEST_PAUSE);
  }

  /**
   * A message must not be given up while its command may still be under way: a command loads and
   * appends four times at most, and a message whose events are missing is given up at its fourth
   * take.
   */
  private static void check(ReadbackConfig.Following following, Duration timeLimit) {
    if (following.handOffDelay().compareTo(timeLimit.multipliedBy(2)) < 0) {
      throw new IllegalStateException(
          "readback.following.hand-off-delay must be at least twice readback.storage.time-limit");
    }
    Duration untilGivenUp = following.handOffDelay().plus(following.workingTime().multipliedBy(3));
    if (untilGivenUp.compareTo(timeLimit.multipliedBy(8)) < 0) {
      throw new IllegalStateException(
          "readback.following.hand-off-delay and 3 times readback.following.working-time must be at"
              + " least 8 times readback.storage.time-limit");
    }
    if (following.mostTakes() < 1) {
      throw new IllegalStateException("readback.following.most-takes must be at least 1");
    }
  }
}
