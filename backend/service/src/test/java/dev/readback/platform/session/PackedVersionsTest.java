package dev.readback.platform.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.readmodel.SessionVersions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedVersionsTest {

  @Test
  void what_was_packed_is_unpacked_in_the_same_order() {
    SessionVersions seen =
        SessionVersions.NONE
            .with(stream("bookings"), 1)
            .with(stream("fulfilments"), Integer.MAX_VALUE)
            .with(stream("bookings"), 500);

    SessionVersions unpacked = PackedVersions.unpack(PackedVersions.pack(seen));

    assertEquals(seen, unpacked);
    assertEquals(List.copyOf(seen.streams().keySet()), List.copyOf(unpacked.streams().keySet()));
    assertEquals(
        SessionVersions.NONE, PackedVersions.unpack(PackedVersions.pack(SessionVersions.NONE)));
  }

  @Test
  void as_many_as_a_token_holds_leave_room_for_the_rest_of_it() {
    SessionVersions seen = SessionVersions.NONE;
    for (int i = 0; i < SessionMemory.MOST_STREAMS; i++) {
      seen = seen.with(stream(i % 2 == 0 ? "a".repeat(60) : "b".repeat(60)), i + 1);
    }

    int inAToken = PackedVersions.pack(seen).length() * 4 / 3;

    assertTrue(inAToken < SessionTokens.MOST_CHARACTERS - 400, inAToken + " characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "AQ", "/w", "AWEF", "AWEAAAAA", "not base64!"})
  void what_was_not_packed_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> PackedVersions.unpack(text));
  }

  private static StreamId stream(String category) {
    return new StreamId(category, UUID.randomUUID().toString());
  }
}
