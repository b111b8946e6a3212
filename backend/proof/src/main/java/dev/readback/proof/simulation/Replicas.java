package dev.readback.proof.simulation;

import dev.readback.proof.simulation.history.Entry.Disturbed;
import java.util.ArrayList;
import java.util.List;

/** The processes that run at the moment. */
final class Replicas {
  private final World world;
  private final List<Replica> running = new ArrayList<>();
  private int numbers;

  Replicas(World world) {
    this.world = world;
  }

  void start() {
    var replica = new Replica(++numbers, world);
    running.add(replica);
    replica.begin();
    world.history.add(new Disturbed("process " + replica.number + " starts"));
  }

  void kill(Replica replica) {
    running.remove(replica);
    world.history.add(new Disturbed("process " + replica.number + " dies"));
    replica.die();
  }

  boolean areGone() {
    return running.isEmpty();
  }

  Replica any() {
    return world.chance.pick(running);
  }

  List<Replica> all() {
    return running;
  }
}
