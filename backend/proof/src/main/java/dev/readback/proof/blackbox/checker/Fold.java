package dev.readback.proof.blackbox.checker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readback.proof.blackbox.history.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of bookings and fulfilments, written down once more, from what users are told. */
final class Fold {
  private static final int MOST_UNITS = 10_000;

  private Fold() {}

  /**
   * What a command makes of a state.
   *
   * @param before nothing for a stream that was not begun
   * @param ordered the lines of the booking that a fulfilment takes over
   * @return the state itself when there was nothing to do; nothing when it is refused
   */
  static Optional<Essence> apply(
      Request command, Optional<Essence> before, Map<String, Integer> ordered) {
    return switch (command.kind()) {
      case START -> Optional.of(before.orElseGet(() -> begun("draft", Map.of())));
      case START_FULFILMENT -> Optional.of(before.orElseGet(() -> begun("to-dispatch", ordered)));
      default -> before.flatMap(state -> apply(command, state, Json.parse(command.body())));
    };
  }

  private static Essence begun(String status, Map<String, Integer> lines) {
    return new Essence(status, lines, Map.of(), List.of());
  }

  private static Optional<Essence> apply(Request command, Essence state, JsonNode body) {
    return switch (command.kind()) {
      case ADD_LINE, CHANGE_QUANTITY, REMOVE_LINE, SET_DELIVERY ->
          state.status().equals("draft") ? edited(command, state, body) : Optional.empty();
      case PLACE ->
          state.lines().isEmpty() || !state.notes(Notes.DELIVERY)
              ? Optional.empty()
              : moved(state, "placed", "draft");
      case WITHDRAW -> reasoned(state, moved(state, "withdrawn", "draft", "placed"), body);
      case CONFIRM -> moved(state, "confirmed", "placed");
      case REJECT -> reasoned(state, moved(state, "rejected", "placed"), body);
      case DISPATCH -> dispatched(state, body);
      case REPORT_PROBLEM ->
          state.sent().isEmpty()
              ? Optional.empty()
              : Optional.of(state.adding(Notes.PROBLEM, body.path("description")));
      case CONFIRM_RECEIPT -> moved(state, "received", "dispatched");
      case START, START_FULFILMENT -> Optional.empty();
      case READ, READ_VERSION, READ_HISTORY, LIST -> Optional.empty();
      case REQUEST_DECISION_MAIL, MAIL, FAULT -> Optional.empty();
    };
  }

  private static Optional<Essence> moved(Essence state, String to, String... from) {
    return state.status().equals(to) || List.of(from).contains(state.status())
        ? Optional.of(state.with(to))
        : Optional.empty();
  }

  private static Optional<Essence> reasoned(
      Essence before, Optional<Essence> after, JsonNode body) {
    return after.map(
        state -> state.equals(before) ? before : state.noting(Notes.REASON, body.path("reason")));
  }

  private static Optional<Essence> edited(Request command, Essence state, JsonNode body) {
    String sku = command.about().isEmpty() ? body.path("sku").asText() : command.about();
    int quantity = body.path("quantity").asInt();
    Map<String, Integer> lines = new HashMap<>(state.lines());
    return switch (command.kind()) {
      case SET_DELIVERY -> Optional.of(state.noting(Notes.DELIVERY, body));
      case ADD_LINE -> inRange(state, lines, sku, state.quantity(sku).orElse(0) + quantity);
      case CHANGE_QUANTITY ->
          state.quantity(sku).isPresent() ? inRange(state, lines, sku, quantity) : Optional.empty();
      default -> lines.remove(sku) == null ? Optional.empty() : Optional.of(state.with(lines));
    };
  }

  private static Optional<Essence> inRange(
      Essence state, Map<String, Integer> lines, String sku, int quantity) {
    lines.put(sku, quantity);
    return quantity > MOST_UNITS ? Optional.empty() : Optional.of(state.with(lines));
  }

  private static Optional<Essence> dispatched(Essence state, JsonNode body) {
    Map<String, Integer> sent = new HashMap<>(state.sent());
    for (JsonNode line : body.path("lines")) {
      String sku = line.path("sku").asText();
      int total = sent.merge(sku, line.path("quantity").asInt(), Integer::sum);
      if (total > state.quantity(sku).orElse(0)) {
        return Optional.empty();
      }
    }
    return Optional.of(state.sent(sent).adding(Notes.PARCEL, Notes.said(body)));
  }
}
