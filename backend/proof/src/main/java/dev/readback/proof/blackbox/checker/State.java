package dev.readback.proof.blackbox.checker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readback.proof.blackbox.history.Exchange;
import java.time.Instant;
import java.util.List;

/**
 * A stream at a version, as somebody was shown it.
 *
 * @param body without what differs between readers
 * @param by the exchange that showed it first
 */
record State(long version, JsonNode body, Essence essence, Exchange by) {
  private static final List<String> OF_THE_READER = List.of("actions", "handover");

  static State of(JsonNode body, Exchange by) {
    JsonNode common =
        body instanceof ObjectNode object ? object.deepCopy().without(OF_THE_READER) : body;
    return new State(body.path("version").asLong(), common, Essence.of(common), by);
  }

  String buyer() {
    return body.path("buyer").path("id").asText();
  }

  String seller() {
    return body.path("seller").path("id").asText();
  }

  String status() {
    return body.path("status").asText();
  }

  /** Whether it stands in a list of that name of a person, whatever the status. */
  boolean isListed(String list, String person) {
    return list.equals("bookings")
        ? buyer().equals(person)
        : seller().equals(person) && body.has("placedAt");
  }

  SortKey sortKey() {
    return SortKey.of(body);
  }

  /** Where a booking stands in lists: the newest first. */
  record SortKey(long millis, String id) implements Comparable<SortKey> {

    /** Of a booking, or of a row. */
    static SortKey of(JsonNode shown) {
      String startedAt = shown.path("startedAt").asText();
      long millis = startedAt.isEmpty() ? 0 : Instant.parse(startedAt).toEpochMilli();
      return new SortKey(millis, shown.path("bookingId").asText());
    }

    @Override
    public int compareTo(SortKey other) {
      int newest = Long.compare(other.millis, millis);
      return newest == 0 ? id.compareTo(other.id) : newest;
    }
  }
}
