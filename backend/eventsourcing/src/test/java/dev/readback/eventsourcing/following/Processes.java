package dev.readback.eventsourcing.following;

import static dev.readback.eventsourcing.handling.HandOff.Outcome.RECORDED;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.handling.HandOff.Outcome;
import dev.readback.eventsourcing.inmemory.InMemoryEventStore;
import dev.readback.eventsourcing.inmemory.InMemoryWorkQueue;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.eventsourcing.testkit.Streams;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;

/** Processes with a clock of their own making, on one store and one queue. */
abstract class Processes {
  static final Duration DELAY = Duration.ofSeconds(10);
  static final Duration WORKING_TIME = Duration.ofSeconds(30);
  static final Duration PATIENCE = Duration.ofSeconds(10);
  static final Executor AT_ONCE = Runnable::run;
  static final ScheduledExecutorService TIMER = Infrastructure.getDefaultWorkerPool();
  static final Executor NEVER = _ -> {};
  static final FollowingOptions OPTIONS =
      new FollowingOptions(DELAY, WORKING_TIME, 3, 2, Duration.ofMillis(5), Duration.ofMillis(20));

  volatile Instant now = Instant.parse("2026-11-24T10:00:00Z");
  final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  final InMemoryEventStore events = new InMemoryEventStore();
  final InMemoryWorkQueue queue = new InMemoryWorkQueue(clock);
  final InMemoryWorkQueue poison = new InMemoryWorkQueue(clock);
  final Subscriber subscriber = new Subscriber();
  final List<StreamSubscriber> subscribers = new ArrayList<>(List.of(subscriber));
  final List<String> observed = new CopyOnWriteArrayList<>();
  final List<Following> all = new ArrayList<>();
  final StreamId stream = Streams.fresh();

  @AfterEach
  void stop() {
    all.forEach(Following::pause);
  }

  Following following(Executor executor) {
    var observer =
        new FollowingObserver() {
          @Override
          public void followed(StreamSubscriber subscriber, StreamId stream, Duration lag) {
            observed.add("followed");
          }

          @Override
          public void failed(StreamId stream, int takes, Throwable failure) {
            observed.add("failed " + takes);
          }

          @Override
          public void poisoned(String text) {
            observed.add("poisoned");
          }
        };
    var following =
        new Following(
            events, queue, poison, subscribers, OPTIONS, observer, clock, executor, TIMER);
    all.add(following);
    return following;
  }

  Following running(Executor executor) {
    Following following = following(executor);
    following.start();
    return following;
  }

  CommandId announce(Following following) {
    CommandId command = Streams.command();
    following.handOff().announce(stream, command).await().indefinitely();
    return command;
  }

  CommandId change(Following following, Outcome outcome) {
    CommandId command = Streams.command();
    var announced = following.handOff().announce(stream, command).await().indefinitely();
    if (outcome == RECORDED) {
      record(command);
    }
    announced.settle(outcome);
    return command;
  }

  void record(CommandId command) {
    long version = events.load(stream).await().indefinitely().version();
    events.append(stream, version, command, Streams.events(1)).await().indefinitely();
  }

  long size() {
    return queue.size().await().indefinitely();
  }

  long poisoned() {
    return poison.size().await().indefinitely();
  }

  static boolean done(Following following) {
    return following.isDone().await().indefinitely();
  }

  static Duration lag(Following following) {
    return following.lag().await().indefinitely();
  }

  static void until(BooleanSupplier condition) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(deadline), "waited in vain");
      Thread.onSpinWait();
    }
  }

  static final class Subscriber implements StreamSubscriber {
    final List<StreamId> told = new CopyOnWriteArrayList<>();
    final List<EventStream> streams = new CopyOnWriteArrayList<>();
    volatile CompletableFuture<Void> gate = CompletableFuture.completedFuture(null);
    volatile int failures;
    volatile int attempts;

    @Override
    public String name() {
      return "test";
    }

    @Override
    public String category() {
      return "contracts";
    }

    @Override
    public synchronized Uni<Void> changed(EventStream stream) {
      attempts++;
      if (failures > 0) {
        failures--;
        return Uni.createFrom().failure(new IllegalStateException("cannot"));
      }
      return Uni.createFrom()
          .completionStage(gate)
          .invoke(() -> streams.add(stream))
          .invoke(() -> told.add(stream.id()));
    }
  }
}
