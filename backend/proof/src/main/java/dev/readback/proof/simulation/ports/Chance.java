package dev.readback.proof.simulation.ports;

import java.util.List;
import java.util.SplittableRandom;

/** All randomness of a run, from one seed. */
public final class Chance {
  private final SplittableRandom random;

  public Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  public boolean of(double probability) {
    return random.nextDouble() < probability;
  }

  /** Between two numbers, both included. */
  public int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  public <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }
}
