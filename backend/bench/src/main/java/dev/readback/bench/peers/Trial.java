package dev.readback.bench.peers;

import dev.readback.bench.measure.Block;
import java.time.Duration;

/**
 * How a peer did in one round.
 *
 * @param bytesAtStart of memory, after the first answer
 * @param bytesAfterLoad of memory, after as many requests as all others had
 * @param loadShare of its core that the load itself took, 0 to 1
 */
public record Trial(
    Block block, Duration startUp, long bytesAtStart, long bytesAfterLoad, double loadShare) {}
