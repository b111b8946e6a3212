package dev.readback.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.readback.bench.measure.Block;
import dev.readback.bench.measure.Latencies;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeerFigureTest {
  private static final Trial QUICK = trial(1, 100);
  private static final Trial SLOW = trial(4, 300);

  @Test
  void half_the_time_is_twice_as_good() {
    assertEquals(4, PeerFigure.P50.advantage(QUICK, SLOW), 1e-9);
    assertEquals(0.25, PeerFigure.P50.advantage(SLOW, QUICK), 1e-9);
    assertEquals(4, PeerFigure.START_UP.advantage(QUICK, SLOW), 1e-9);
  }

  @Test
  void twice_the_throughput_is_twice_as_good() {
    assertEquals(4, PeerFigure.THROUGHPUT.advantage(QUICK, SLOW), 1e-9);
  }

  @Test
  void less_memory_is_better() {
    assertEquals(3, PeerFigure.MEMORY_AFTER_LOAD.advantage(QUICK, SLOW), 1e-9);
    assertEquals(100, PeerFigure.MEMORY_AFTER_LOAD.of(QUICK), 1e-9);
  }

  @Test
  void memory_is_read_from_what_linux_tells_of_a_process() {
    assertEquals(2_048, Server.residentBytes(List.of("VmPeak:\t    9 kB", "VmRSS:\t       2 kB")));
  }

  @Test
  void a_read_that_does_not_show_the_write_before_it_fails() {
    assertThrows(
        IllegalStateException.class, () -> Buyer.checked("{\"version\":1,\"lines\":[]}", 2));
    assertThrows(
        IllegalStateException.class, () -> Buyer.checked("{\"version\":11,\"lines\":[]}", 1));
    assertEquals("{\"version\":2,}", Buyer.checked("{\"version\":2,}", 2));
  }

  private static Trial trial(long millis, long mebibytes) {
    long nanos = millis * 1_000_000;
    return new Trial(
        new Block(new Latencies(nanos), nanos, nanos),
        Duration.ofNanos(nanos),
        mebibytes << 20,
        mebibytes << 20,
        0.5);
  }
}
