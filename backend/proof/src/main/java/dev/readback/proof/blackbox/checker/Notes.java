package dev.readback.proof.blackbox.checker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What was said on the way, each as an object with one property. */
final class Notes {
  static final String DELIVERY = "delivery";
  static final String REASON = "reason";
  static final String PARCEL = "parcel";
  static final String PROBLEM = "problem";

  private Notes() {}

  /** Those of a booking or a fulfilment. The delivery of a fulfilment is its booking's. */
  static List<JsonNode> of(JsonNode body) {
    List<JsonNode> notes = new ArrayList<>();
    if (body.has(DELIVERY) && !body.has("parcels")) {
      notes.add(note(DELIVERY, body.path(DELIVERY)));
    }
    if (body.has(REASON)) {
      notes.add(note(REASON, body.path(REASON)));
    }
    body.path("parcels").forEach(parcel -> notes.add(note(PARCEL, said(parcel))));
    body.path("problems").forEach(problem -> notes.add(note(PROBLEM, problem.path("description"))));
    return notes;
  }

  /** A parcel as it was asked for. */
  static JsonNode said(JsonNode parcel) {
    ObjectNode said = JsonNodeFactory.instance.objectNode();
    List.of("carrier", "trackingCode", "lines").forEach(each -> said.set(each, parcel.path(each)));
    return said;
  }

  static List<JsonNode> replaced(List<JsonNode> notes, String about, JsonNode said) {
    List<JsonNode> next = new ArrayList<>(notes);
    next.removeIf(note -> note.has(about));
    return added(next, about, said);
  }

  /** In the order in which bodies show them: parcels are before problems. */
  static List<JsonNode> added(List<JsonNode> notes, String about, JsonNode said) {
    List<JsonNode> next = new ArrayList<>(notes);
    int end = next.size();
    while (about.equals(PARCEL) && end > 0 && next.get(end - 1).has(PROBLEM)) {
      end--;
    }
    next.add(end, note(about, said));
    return next;
  }

  private static JsonNode note(String about, JsonNode said) {
    return JsonNodeFactory.instance.objectNode().set(about, said);
  }
}
