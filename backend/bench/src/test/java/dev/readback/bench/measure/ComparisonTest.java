package dev.readback.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.bench.measure.Comparison.Round;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final long MILLI = 1_000_000;

  @Test
  void a_ratio_is_of_the_two_in_one_round_and_not_of_their_medians() {
    var comparison =
        new Comparison(
            List.of(
                new Round(block(2, 10), block(1, 10)),
                new Round(block(30, 10), block(10, 10)),
                new Round(block(4, 10), block(4, 10))));

    assertEquals(new Spread(2, 1, 3), comparison.ratio(Figure.P50));
    assertEquals(4, comparison.measured(Figure.P50).median());
    assertEquals(4, comparison.reference(Figure.P50).median());
  }

  @Test
  void throughput_is_requests_in_the_time_of_the_block() {
    assertEquals(200, block(1, 10).requestsPerSecond(), 1e-9);
    assertEquals(
        2,
        new Comparison(List.of(new Round(block(1, 10), block(1, 20))))
            .ratio(Figure.THROUGHPUT)
            .median(),
        1e-9);
  }

  @Test
  void cpu_is_shared_out_over_the_requests() {
    assertEquals(3_000, Figure.CPU.of(block(1, 10)), 1e-9);
  }

  /** Two requests, so long each, in a block so long, with 6 ms of CPU. */
  private static Block block(long millis, long wallMillis) {
    return new Block(new Latencies(millis * MILLI, millis * MILLI), wallMillis * MILLI, 6 * MILLI);
  }
}
