package dev.readback.proof.blackbox.checker;

import static dev.readback.proof.blackbox.checker.Guarantee.READ_MODEL_IS_THE_FOLD;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lists that were read last, page by page without a session, are the fold of all streams. */
final class LastListsRule implements Rule {

  @Override
  public void check(Evidence evidence, Consumer<Violation> found) {
    lastTraversals(evidence).values().forEach(pages -> check(pages, evidence, found));
  }

  /** By list and person; a traversal that did not yet show all was followed by another. */
  private static Map<String, List<Exchange>> lastTraversals(Evidence evidence) {
    Map<String, List<Exchange>> last = new LinkedHashMap<>();
    for (Exchange exchange : evidence.all()) {
      var request = exchange.request();
      if (request.kind() == Kind.LIST && request.isLast() && exchange.answer().isDone()) {
        String list = request.subject() + " of " + request.person();
        if (request.traversal() == request.operation()) {
          last.put(list, new ArrayList<>());
        }
        last.computeIfAbsent(list, _ -> new ArrayList<>()).add(exchange);
      }
    }
    return last;
  }

  private static void check(List<Exchange> pages, Evidence evidence, Consumer<Violation> found) {
    var request = pages.getFirst().request();
    List<State> expected = expected(request.subject(), request.person(), evidence);
    Map<String, JsonNode> rows = new HashMap<>();
    pages.forEach(
        page -> evidence.rows(page).forEach(row -> rows.put(row.path("bookingId").asText(), row)));
    for (State state : expected) {
      JsonNode row = rows.remove(state.sortKey().id());
      long shown = row == null ? 0 : row.path("version").asLong();
      if (shown != state.version()) {
        String text = "%s shows version %d of %d".formatted(request.path(), shown, state.version());
        found.accept(violation("bookings/" + state.sortKey().id(), text, state.by(), pages));
      }
    }
    rows.forEach(
        (id, row) ->
            found.accept(
                violation("bookings/" + id, "It should not be there: " + row, null, pages)));
  }

  private static Violation violation(
      String subject, String text, @Nullable Exchange shown, List<Exchange> pages) {
    List<Exchange> witnesses = new ArrayList<>();
    if (shown != null) {
      witnesses.add(shown);
    }
    witnesses.addAll(pages);
    return new Violation(READ_MODEL_IS_THE_FOLD, subject, text, witnesses);
  }

  private static List<State> expected(String list, String person, Evidence evidence) {
    Set<String> read = new HashSet<>();
    evidence.all().stream()
        .filter(each -> each.request().isLast() && each.request().kind() == Kind.READ)
        .forEach(each -> read.add(each.request().subject()));
    return evidence.streams().stream()
        .filter(stream -> read.contains(stream.subject()) && !stream.states().isEmpty())
        .filter(stream -> stream.subject().startsWith("bookings/"))
        .map(stream -> stream.states().lastEntry().getValue())
        .filter(state -> state.isListed(list, person))
        .sorted(Comparator.comparing(State::sortKey))
        .collect(Collectors.toList());
  }
}
