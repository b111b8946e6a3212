package dev.readback.eventsourcing.following;

import java.time.Duration;

/**
 * How changes are handed on.
 *
 * @param handOffDelay how long the process that makes a change has it to itself before any other
 *     may see to it; longer than a command usually takes
 * @param workingTime how long whoever takes a message has to see to it
 * @param mostTakes how often a message is taken before it counts as poison
 * @param mostAtOnce how many changes one process sees to at a time
 * @param shortestPause between two looks at the queue, while there is work
 * @param longestPause between two looks at the queue, after a while without work
 */
public record FollowingOptions(
    Duration handOffDelay,
    Duration workingTime,
    int mostTakes,
    int mostAtOnce,
    Duration shortestPause,
    Duration longestPause) {

  public static final FollowingOptions DEFAULT =
      new FollowingOptions(
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          10,
          16,
          Duration.ofMillis(200),
          Duration.ofSeconds(5));
}
