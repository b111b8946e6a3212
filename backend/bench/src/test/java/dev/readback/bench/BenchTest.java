package dev.readback.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTest {
  private static final List<String> KNOWN = List.of("floor", "growth");

  @Test
  void benchmarks_are_chosen_by_name() {
    assertEquals(List.of("growth"), Bench.chosen(List.of("growth"), KNOWN));
    assertEquals(KNOWN, Bench.chosen(List.of("all"), KNOWN));
  }

  @Test
  void a_name_that_is_none_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Bench.chosen(List.of("speed"), KNOWN));
    assertThrows(IllegalArgumentException.class, () -> Bench.chosen(List.of(), KNOWN));
  }
}
