package dev.readback.bench.peers;

/** What peers are compared in. */
public enum PeerFigure {
  THROUGHPUT("requests a second", "/s", true),
  P50("latency p50", "ms", false),
  P99("latency p99", "ms", false),
  CPU("CPU a request", "µs", false),
  MEMORY_AT_START("memory after start-up (RSS)", "MiB", false),
  MEMORY_AFTER_LOAD("memory after the load (RSS)", "MiB", false),
  START_UP("start-up to the first answer", "s", false);

  private static final double MEBI = 1024 * 1024;

  private final String title;
  private final String unit;
  private final boolean moreIsBetter;

  PeerFigure(String title, String unit, boolean moreIsBetter) {
    this.title = title;
    this.unit = unit;
    this.moreIsBetter = moreIsBetter;
  }

  public String title() {
    return title;
  }

  public String unit() {
    return unit;
  }

  /** In its unit. */
  public double of(Trial trial) {
    return switch (this) {
      case THROUGHPUT -> trial.block().requestsPerSecond();
      case P50 -> trial.block().latencies().percentile(50) / 1e6;
      case P99 -> trial.block().latencies().percentile(99) / 1e6;
      case CPU -> trial.block().cpuNanosPerRequest() / 1e3;
      case MEMORY_AT_START -> trial.bytesAtStart() / MEBI;
      case MEMORY_AFTER_LOAD -> trial.bytesAfterLoad() / MEBI;
      case START_UP -> trial.startUp().toNanos() / 1e9;
    };
  }

  /** How many times better the measured one is; under 1 when it is worse. */
  public double advantage(Trial measured, Trial other) {
    return moreIsBetter ? of(measured) / of(other) : of(other) / of(measured);
  }
}
