package dev.readback.proof.blackbox.checker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What commands make of a stream: its state without times, names and prices.
 *
 * @param lines how many of each sku
 * @param sent how many of each sku were dispatched
 * @param notes what was said: the delivery, reasons, parcels, problems
 */
record Essence(
    String status, Map<String, Integer> lines, Map<String, Integer> sent, List<JsonNode> notes) {

  Essence {
    lines = Map.copyOf(lines);
    sent = Map.copyOf(sent);
    notes = List.copyOf(notes);
  }

  /** Of a body that shows a booking or a fulfilment. */
  static Essence of(JsonNode body) {
    Map<String, Integer> lines = new LinkedHashMap<>();
    Map<String, Integer> sent = new LinkedHashMap<>();
    for (JsonNode line : body.path("lines")) {
      String sku = line.path("sku").asText();
      lines.put(sku, line.path(line.has("ordered") ? "ordered" : "quantity").asInt());
      if (line.path("dispatched").asInt() > 0) {
        sent.put(sku, line.path("dispatched").asInt());
      }
    }
    return new Essence(body.path("status").asText(), lines, sent, Notes.of(body));
  }

  Essence with(String next) {
    return new Essence(next, lines, sent, notes);
  }

  Essence with(Map<String, Integer> next) {
    return new Essence(status, next, sent, notes);
  }

  Essence sent(Map<String, Integer> next) {
    return new Essence(next.equals(lines) ? "dispatched" : "partly-dispatched", lines, next, notes);
  }

  /** With a note that takes the place of one about the same. */
  Essence noting(String about, JsonNode said) {
    return new Essence(status, lines, sent, Notes.replaced(notes, about, said));
  }

  /** With one note more. */
  Essence adding(String about, JsonNode said) {
    return new Essence(status, lines, sent, Notes.added(notes, about, said));
  }

  boolean notes(String about) {
    return notes.stream().anyMatch(note -> note.has(about));
  }

  Optional<Integer> quantity(String sku) {
    return Optional.ofNullable(lines.get(sku));
  }
}
