package dev.readback.eventsourcing.readmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class NewestFirstTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @Test
  void the_later_time_comes_first_and_ids_decide_between_equal_ones() {
    assertTrue(
        key("2026-11-24T12:00:00.001Z", "a").compareTo(key("2026-11-24T12:00:00Z", "b")) < 0);
    assertTrue(key("9999-12-31T00:00:00Z", "a").compareTo(key("1970-01-01T00:00:00Z", "a")) < 0);
    assertTrue(NewestFirst.of(NOON, "a").compareTo(NewestFirst.of(NOON, "b")) < 0);
    assertEquals(NewestFirst.of(NOON, "a"), NewestFirst.of(NOON.plusNanos(1_000), "a"));
  }

  @Test
  void a_time_before_1970_has_no_key() {
    Instant before = Instant.parse("1969-12-31T23:59:59Z");
    assertThrows(IllegalArgumentException.class, () -> NewestFirst.of(before, "a"));
  }

  private static String key(String time, String id) {
    return NewestFirst.of(Instant.parse(time), id);
  }
}
