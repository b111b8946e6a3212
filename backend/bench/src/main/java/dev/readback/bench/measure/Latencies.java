package dev.readback.bench.measure;

import java.util.Arrays;

/** How long requests took, in nanoseconds. */
public final class Latencies {
  private final long[] sorted;

  public Latencies(long... nanos) {
    if (nanos.length == 0) {
      throw new IllegalArgumentException("No request was timed");
    }
    this.sorted = nanos.clone();
    Arrays.sort(sorted);
  }

  public int count() {
    return sorted.length;
  }

  /**
   * A percentile by the nearest rank: the smallest latency that so many percent do not exceed.
   *
   * @param percent over 0, up to 100
   */
  public long percentile(double percent) {
    if (percent <= 0 || percent > 100) {
      throw new IllegalArgumentException("Not a percentile: " + percent);
    }
    return sorted[(int) Math.ceil(percent / 100 * sorted.length) - 1];
  }
}
