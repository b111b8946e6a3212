package dev.readback.proof.blackbox.run;

import java.nio.file.Path;
import java.time.Duration;

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
 * @param patience how long lists have to become complete when all is over
 * @param application the folder of the packaged service
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
    Duration patience,
    Path application,
    Path folder) {

  /** With two replicas and as many sessions as make them busy. */
  public static Plan of(long seed, long operations, int faults, int kills) {
    return new Plan(
        seed,
        operations,
        faults,
        kills,
        2,
        12,
        4,
        Duration.ofSeconds(90),
        Path.of(System.getProperty("proof.application", "../service/target/quarkus-app")),
        Path.of("target", "proof"));
  }

  /** In which lists have less time in the end. */
  public Plan impatient(Duration less) {
    return new Plan(
        seed, operations, faults, kills, replicas, buyers, sellers, less, application, folder);
  }

  /** Among so many people. */
  public Plan among(int otherBuyers, int otherSellers) {
    return new Plan(
        seed,
        operations,
        faults,
        kills,
        replicas,
        otherBuyers,
        otherSellers,
        patience,
        application,
        folder);
  }
}
