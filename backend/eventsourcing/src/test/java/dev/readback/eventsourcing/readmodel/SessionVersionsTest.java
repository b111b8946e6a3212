package dev.readback.eventsourcing.readmodel;

import static dev.readback.eventsourcing.readmodel.Tickets.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionVersionsTest {
  private static final SessionVersions ONE_AND_TWO =
      SessionVersions.NONE.with(id(1), 5).with(id(2), 3);

  @Test
  void of_two_versions_the_higher_one_stays() {
    assertEquals(Map.of(id(1), 5L, id(2), 4L), ONE_AND_TWO.with(id(1), 4).with(id(2), 4).streams());
  }

  @Test
  void what_was_seen_again_is_the_latest() {
    SessionVersions seen = ONE_AND_TWO.with(id(1), 4);

    assertEquals(List.of(id(2), id(1)), List.copyOf(seen.streams().keySet()));
    assertEquals(Map.of(id(1), 5L), seen.latest(1).streams());
    assertEquals(seen, seen.latest(2));
  }

  @Test
  void two_sessions_put_together_keep_the_higher_version_of_each_stream() {
    SessionVersions other = SessionVersions.NONE.with(id(2), 9).with(id(3), 1);

    assertEquals(Map.of(id(1), 5L, id(2), 9L, id(3), 1L), ONE_AND_TWO.with(other).streams());
    assertEquals(ONE_AND_TWO.with(other), other.with(ONE_AND_TWO));
  }

  @Test
  void what_is_done_with_is_left_out() {
    assertEquals(Map.of(id(2), 3L), ONE_AND_TWO.without(List.of(id(1), id(7))).streams());
    assertEquals(SessionVersions.NONE, ONE_AND_TWO.of("parcels"));
    assertEquals(ONE_AND_TWO, ONE_AND_TWO.of("tickets"));
  }
}
