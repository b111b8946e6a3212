package dev.readback.proof.simulation;

import dev.readback.eventsourcing.store.EventStream;
import dev.readback.proof.simulation.history.Checker;
import dev.readback.proof.simulation.history.Truth;
import dev.readback.proof.simulation.orders.Orders;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A run of the kernel from a seed: some sessions act, some processes serve them and die, and then
 * all faults stop and everything must come out right.
 */
public final class Simulation {
  private static final int REPLICAS = 3;
  private static final int PATIENCE = 600_000;
  private static final int LATE = 5_000;
  private static final int LOOK_AGAIN = 500;

  private final long seed;
  private final World world;
  private final Replicas replicas;
  private final Crowd crowd;

  private Simulation(long seed, int operations, Parts parts) {
    this.seed = seed;
    this.world = new World(seed, parts);
    this.replicas = new Replicas(world);
    this.crowd = new Crowd(world, replicas, operations);
  }

  /** Runs it to its end and checks what happened. */
  public static Outcome run(long seed, int operations, Parts parts) {
    return new Simulation(seed, operations, parts).run();
  }

  private Outcome run() {
    for (int i = 0; i < REPLICAS; i++) {
      replicas.start();
    }
    crowd.begin();
    new Storm(world, replicas).blow();
    until(crowd::isTired);
    calm();
    until(crowd::isAtRest);
    pass(LATE); // what is late comes now
    runEmpty();
    new LastLook(world, replicas).read(this::until);
    var truth = new Truth(streams());
    return new Outcome(seed, world.history, Checker.check(world.history, truth));
  }

  private void calm() {
    world.weather.calm();
    while (replicas.all().size() < REPLICAS) {
      replicas.start();
    }
    for (Replica replica : replicas.all()) {
      replica.life.slowness(1);
      replica.begin();
    }
  }

  private void runEmpty() {
    long deadline = world.time.elapsed() + PATIENCE;
    while (size(world.queue.size()) + size(world.poison.size()) > 0
        && world.time.elapsed() < deadline) {
      if (size(world.poison.size()) > 0) {
        replicas.any().following.replayPoisoned().subscribe().with(_ -> {}, _ -> {});
      }
      pass(LOOK_AGAIN);
    }
  }

  private static long size(Uni<Long> size) {
    return size.await().indefinitely();
  }

  private void until(BooleanSupplier condition) {
    long deadline = world.time.elapsed() + PATIENCE;
    while (!condition.getAsBoolean() && world.time.elapsed() < deadline && world.time.step()) {
      // the step is what there is to do
    }
  }

  private void pass(int millis) {
    long end = world.time.elapsed() + millis;
    until(() -> world.time.elapsed() >= end);
  }

  private List<EventStream> streams() {
    return world
        .events
        .streams(Orders.CATEGORY)
        .onItem()
        .transformToUniAndConcatenate(world.events::load)
        .collect()
        .asList()
        .await()
        .indefinitely();
  }
}
