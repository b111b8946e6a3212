package dev.readback.proof.simulation;

import dev.readback.proof.simulation.history.Entry.Disturbed;
import dev.readback.proof.simulation.history.Entry.DoneAsked;
import dev.readback.proof.simulation.history.Entry.DoneSaid;
import dev.readback.proof.simulation.history.Entry.ReadFailed;
import java.util.function.Consumer;

/** Does harm to the processes and to what they store in, at random, until it is over. */
final class Storm {
  private static final int MOST_PAUSE = 1_200;
  private static final int NOBODY = 0;

  private final World world;
  private final Replicas replicas;

  /** In some runs the index is made anew all the time, by processes that are slow. */
  private final boolean rebuilding;

  Storm(World world, Replicas replicas) {
    this.world = world;
    this.replicas = replicas;
    this.rebuilding = world.chance.of(0.2);
  }

  void blow() {
    if (!world.weather.isCalm()) {
      if (!replicas.areGone()) {
        harm();
      }
      world.time.after(world.chance.between(50, MOST_PAUSE), this::blow);
    }
  }

  private void harm() {
    Replica replica = replicas.any();
    if (rebuilding) {
      slow(replica);
      rebuild(replicas.any());
    }
    int what = world.chance.between(1, 100);
    if (what <= 25) {
      replace(replica);
    } else if (what <= 37) {
      pause(replica);
    } else if (what <= 47) {
      slow(replica);
    } else if (what <= 56) {
      away("store", world.weather::storeAway);
    } else if (what <= 64) {
      away("queue", world.weather::queueAway);
    } else if (what <= 88) {
      rebuild(replica);
    } else if (what <= 94) {
      replay(replica);
    } else {
      askWhetherDone(replica);
    }
  }

  private void replace(Replica replica) {
    replicas.kill(replica);
    world.time.after(world.chance.between(10, 2_000), replicas::start);
  }

  private void pause(Replica replica) {
    world.history.add(new Disturbed("process " + replica.number + " follows no longer"));
    replica.following.pause();
    world.time.after(
        world.chance.between(100, 5_000),
        () -> {
          if (!replica.life.isOver()) {
            replica.begin();
          }
        });
  }

  private void rebuild(Replica replica) {
    world.history.add(new Disturbed("process " + replica.number + " begins a rebuild"));
    replica.rebuild();
  }

  private void slow(Replica replica) {
    world.history.add(new Disturbed("process " + replica.number + " is slow"));
    replica.life.slowness(world.chance.between(5, 50));
    world.time.after(world.chance.between(100, 3_000), () -> replica.life.slowness(1));
  }

  private void away(String what, Consumer<Boolean> away) {
    world.history.add(new Disturbed("the " + what + " is away"));
    away.accept(true);
    world.time.after(world.chance.between(50, 1_500), () -> away.accept(false));
  }

  private static void replay(Replica replica) {
    replica.following.replayPoisoned().subscribe().with(_ -> {}, _ -> {});
  }

  private void askWhetherDone(Replica replica) {
    int number = world.nextNumber();
    world.history.add(new DoneAsked(NOBODY, number));
    replica
        .following
        .isDone()
        .subscribe()
        .with(
            done -> world.history.add(new DoneSaid(number, done)),
            _ -> world.history.add(new ReadFailed(number)));
  }
}
