package dev.readback.proof.simulation;

import java.util.ArrayList;
import java.util.List;

/** All sessions, acting until so many operations were begun. Some do two things at once. */
final class Crowd {
  private static final List<String> PEOPLE =
      List.of("alice", "alice", "carl", "bob", "bob", "dora");
  private static final int MOST_PAUSE = 500;

  private final World world;
  private final List<Session> sessions = new ArrayList<>();
  private int left;
  private int busy;

  Crowd(World world, Replicas replicas, int operations) {
    this.world = world;
    this.left = operations;
    for (String person : PEOPLE) {
      sessions.add(new Session(sessions.size() + 1, person, world, replicas));
    }
  }

  void begin() {
    for (Session session : sessions) {
      var habit = new Habit(world, session);
      int lanes = world.chance.between(1, 2);
      for (int lane = 0; lane < lanes; lane++) {
        busy++;
        act(habit);
      }
    }
  }

  private void act(Habit habit) {
    if (left > 0) {
      left--;
      habit.next(() -> world.time.after(world.chance.between(0, MOST_PAUSE), () -> act(habit)));
    } else {
      busy--;
    }
  }

  boolean isTired() {
    return left == 0;
  }

  /** Whether all that was begun came to an end. */
  boolean isAtRest() {
    return busy == 0;
  }
}
