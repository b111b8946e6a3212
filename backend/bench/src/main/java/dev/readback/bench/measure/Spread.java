package dev.readback.bench.measure;

import java.util.Arrays;
import java.util.Collection;

/** The median of a figure over all rounds, and how far the rounds lie apart. */
public record Spread(double median, double low, double high) {

  public static Spread of(Collection<Double> rounds) {
    return of(rounds.stream().mapToDouble(Double::doubleValue).toArray());
  }

  public static Spread of(double... rounds) {
    if (rounds.length == 0) {
      throw new IllegalArgumentException("No round was measured");
    }
    double[] sorted = rounds.clone();
    Arrays.sort(sorted);
    int upper = sorted.length / 2;
    int lower = (sorted.length - 1) / 2;
    return new Spread((sorted[lower] + sorted[upper]) / 2, sorted[0], sorted[sorted.length - 1]);
  }
}
