package dev.readback.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

  @Test
  void a_percentile_is_the_smallest_latency_that_so_many_do_not_exceed() {
    var hundred = new Latencies(LongStream.rangeClosed(1, 100).map(n -> 101 - n).toArray());

    assertEquals(50, hundred.percentile(50));
    assertEquals(99, hundred.percentile(99));
    assertEquals(100, hundred.percentile(100));
    assertEquals(1, hundred.percentile(0.5));
  }

  @Test
  void of_few_latencies_a_percentile_is_one_of_them() {
    var three = new Latencies(30, 10, 20);

    assertEquals(20, three.percentile(50));
    assertEquals(30, three.percentile(99));
    assertEquals(3, three.count());
  }

  @Test
  void what_was_given_is_left_as_it_was() {
    long[] nanos = {2, 1};

    assertEquals(1, new Latencies(nanos).percentile(50));
    assertEquals(2, nanos[0]);
  }

  @Test
  void nothing_has_no_percentile() {
    assertThrows(IllegalArgumentException.class, Latencies::new);
    assertThrows(IllegalArgumentException.class, () -> new Latencies(1).percentile(0));
    assertThrows(IllegalArgumentException.class, () -> new Latencies(1).percentile(101));
  }
}
