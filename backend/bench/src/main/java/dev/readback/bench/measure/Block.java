package dev.readback.bench.measure;

/**
 * What one contestant did in one round.
 *
 * @param wallNanos from the first request to the last answer
 * @param cpuNanos that the contestant's process spent meanwhile, on all its threads
 */
public record Block(Latencies latencies, long wallNanos, long cpuNanos) {
  private static final double NANOS_PER_SECOND = 1e9;

  public double requestsPerSecond() {
    return latencies.count() * NANOS_PER_SECOND / wallNanos;
  }

  public double cpuNanosPerRequest() {
    return (double) cpuNanos / latencies.count();
  }
}
