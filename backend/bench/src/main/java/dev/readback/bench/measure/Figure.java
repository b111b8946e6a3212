package dev.readback.bench.measure;

/** What is compared. */
public enum Figure {
  P50("latency p50", "ms"),
  P99("latency p99", "ms"),
  THROUGHPUT("requests a second", "/s"),
  CPU("CPU a request", "µs");

  private final String title;
  private final String unit;

  Figure(String title, String unit) {
    this.title = title;
    this.unit = unit;
  }

  public String title() {
    return title;
  }

  public String unit() {
    return unit;
  }

  /** In its unit. */
  public double of(Block block) {
    return switch (this) {
      case P50 -> block.latencies().percentile(50) / 1e6;
      case P99 -> block.latencies().percentile(99) / 1e6;
      case THROUGHPUT -> block.requestsPerSecond();
      case CPU -> block.cpuNanosPerRequest() / 1e3;
    };
  }
}
