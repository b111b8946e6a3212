package dev.readback.proof.blackbox.checker;

import static dev.readback.proof.blackbox.checker.Guarantee.LIST_IN_ORDER;
import static dev.readback.proof.blackbox.checker.Guarantee.ROW_BELONGS;
import static dev.readback.proof.blackbox.checker.Guarantee.ROW_IS_A_STATE;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readback.proof.blackbox.checker.State.SortKey;
import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Rows by themselves, whoever reads them: each is a state, belongs there, and stands in order. */
final class RowsRule implements Rule {
  private static final List<String> COPIED =
      List.of(
          "bookingId",
          "version",
          "status",
          "buyer",
          "seller",
          "total",
          "startedAt",
          "placedAt",
          "closedAt");

  @Override
  public void check(Evidence evidence, Consumer<Violation> found) {
    Map<Long, Exchange> pages = new HashMap<>();
    for (Exchange exchange : evidence.all()) {
      if (exchange.request().kind() == Kind.LIST && exchange.answer().isDone()) {
        check(exchange, evidence, found);
        checkOrder(exchange, pages, evidence, found);
        pages.put(exchange.request().traversal(), exchange);
      }
    }
  }

  private static void check(Exchange list, Evidence evidence, Consumer<Violation> found) {
    for (JsonNode row : evidence.rows(list)) {
      String subject = "bookings/" + row.path("bookingId").asText();
      State state = evidence.stream(subject).states().get(row.path("version").asLong());
      if (state == null) {
        found.accept(
            Violation.of(ROW_IS_A_STATE, subject, "Nobody was shown that version: " + row, list));
      } else if (!isOf(row, state)) {
        found.accept(
            Violation.of(ROW_IS_A_STATE, subject, "It was not like " + row, state.by(), list));
      }
      if (!belongs(row, list)) {
        found.accept(Violation.of(ROW_BELONGS, subject, "It does not belong: " + row, list));
      }
    }
  }

  private static boolean isOf(JsonNode row, State state) {
    JsonNode body = state.body();
    return COPIED.stream().allMatch(each -> row.path(each).equals(body.path(each)))
        && row.path("lineCount").asInt() == body.path("lines").size()
        && row.path("requestedDate").equals(body.path("delivery").path("requestedDate"));
  }

  private static boolean belongs(JsonNode row, Exchange list) {
    String status = list.request().about();
    String party = list.request().subject().equals("bookings") ? "buyer" : "seller";
    return row.path(party).path("id").asText().equals(list.request().person())
        && (party.equals("buyer") || row.has("placedAt"))
        && (status.isEmpty() || row.path("status").asText().equals(status));
  }

  private static void checkOrder(
      Exchange list, Map<Long, Exchange> pages, Evidence evidence, Consumer<Violation> found) {
    Exchange before = pages.get(list.request().traversal());
    List<JsonNode> rows = new ArrayList<>();
    if (before != null && !evidence.rows(before).isEmpty()) {
      rows.add(evidence.rows(before).getLast());
    }
    rows.addAll(evidence.rows(list));
    for (int next = 1; next < rows.size(); next++) {
      if (SortKey.of(rows.get(next - 1)).compareTo(SortKey.of(rows.get(next))) >= 0) {
        String text = "%s is after %s".formatted(rows.get(next), rows.get(next - 1));
        found.accept(Violation.of(LIST_IN_ORDER, list.request().subject(), text, list));
      }
    }
  }
}
