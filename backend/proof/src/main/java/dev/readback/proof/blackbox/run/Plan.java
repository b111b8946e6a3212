package dev.readback.proof.blackbox.run;

import java.nio.file.Path;

/**
 * What an epoch is to be.
 *
 * @param seed of all choices; the order in which threads come to them is the machine's
 * @param operations at least so many
 * @param faults that befall networks and storage
 * @param kills of replicas, each started again
 * @param replicas how many there are
 * @param buyers each with two sessions at a time
 * @param sellers likewise
 * @param application the packaged service's {@code quarkus-run.jar}
 * @param folder for logs and the history
 */
public record Plan(
    long seed,
    long operations,
    int faults,
    int kills,
    int replicas,
    int buyers,
    int sellers,
    Path application,
    Path folder) {

  public static Plan of(long seed, long operations, int faults, int kills) {
    Path application = Path.of("../service/target/quarkus-app/quarkus-run.jar");
    return new Plan(
        seed, operations, faults, kills, 2, 12, 4, application, Path.of("target", "proof"));
  }

  Plan in(Path other) {
    return new Plan(
        seed, operations, faults, kills, replicas, buyers, sellers, application, other);
  }
}
