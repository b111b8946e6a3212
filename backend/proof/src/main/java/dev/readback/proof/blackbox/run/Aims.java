package dev.readback.proof.blackbox.run;

import java.util.Optional;

/**
 * What a run is to come to, in epochs of the same length.
 *
 * @param seed of the first epoch; each other one has the next
 * @param operations at least so many, those included that look at what came of an epoch
 * @param faults likewise
 * @param kills likewise
 * @param each the operations that an epoch has before it is looked at
 */
record Aims(long seed, long operations, long faults, long kills, long each) {

  /** What comes after some epochs; nothing when all is reached. */
  Optional<Plan> next(int epochs, Figures done) {
    long operationsLeft = left(operations, done, "operations");
    long faultsLeft = left(faults, done, "faults");
    long killsLeft = left(kills, done, "kills");
    if (operationsLeft + faultsLeft + killsLeft == 0) {
      return Optional.empty();
    }
    long more = Math.max(1, Math.ceilDiv(operationsLeft, each));
    return Optional.of(
        Plan.of(
            seed + epochs,
            Math.min(each, operations),
            (int) Math.ceilDiv(faultsLeft, more),
            (int) Math.ceilDiv(killsLeft, more)));
  }

  private static long left(long aim, Figures done, String name) {
    return Math.max(0, aim - done.count(name));
  }

  /** Tells a run from others. */
  String inWords() {
    return "seed %d, %d operations, %d faults, %d kills, %d operations an epoch"
        .formatted(seed, operations, faults, kills, each);
  }
}
