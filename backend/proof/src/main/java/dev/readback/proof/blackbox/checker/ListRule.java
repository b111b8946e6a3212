package dev.readback.proof.blackbox.checker;

import static dev.readback.proof.blackbox.checker.Guarantee.LIST_MONOTONIC_READS;
import static dev.readback.proof.blackbox.checker.Guarantee.LIST_READS_YOUR_WRITES;
import static dev.readback.proof.blackbox.checker.Guarantee.LIST_SAYS_WHAT_IT_IS;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readback.proof.blackbox.checker.Known.Seen;
import dev.readback.proof.blackbox.checker.State.SortKey;
import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A session's lists show what it wrote and read: not less of it, and all of it. */
final class ListRule implements Rule {

  @Override
  public void check(Evidence evidence, Consumer<Violation> found) {
    evidence.sessions().forEach(session -> new Reader(evidence, found).follow(session));
  }

  /** Follows one session. */
  private record Reader(
      Evidence evidence,
      Consumer<Violation> found,
      Known known,
      Map<Long, Optional<SortKey>> ends) {

    private Reader(Evidence evidence, Consumer<Violation> found) {
      this(evidence, found, new Known(), new HashMap<>());
    }

    private void follow(List<Exchange> session) {
      session.stream().filter(each -> each.answer().isDone()).forEach(this::follow);
    }

    private void follow(Exchange exchange) {
      String subject = exchange.request().subject();
      if (exchange.request().kind() == Kind.LIST) {
        read(exchange);
      } else if (exchange.isCommand() && evidence.stream(subject).isEffect(exchange)) {
        known.wrote(subject, exchange.answer().version(), exchange);
      } else {
        known.saw(subject, exchange.answer().version(), exchange);
      }
    }

    private void read(Exchange list) {
      long traversal = list.request().traversal();
      var page = Pages.of(list, evidence, ends.getOrDefault(traversal, Optional.empty()));
      String consistency = list.answer().consistency();
      if (list.request().remembers() && consistency.equals("eventual")) {
        found.accept(
            Violation.of(LIST_SAYS_WHAT_IT_IS, list.request().subject(), "No token came", list));
      }
      if (consistency.equals("session")) {
        known.all().entrySet().stream()
            .filter(each -> each.getKey().startsWith("bookings/"))
            .forEach(each -> expect(page, each.getKey(), each.getValue()));
      }
      ends.put(traversal, page.end());
      page.rows().forEach(row -> known.saw(subjectOf(row), row.path("version").asLong(), list));
    }

    private void expect(Pages page, String subject, Seen seen) {
      String id = subject.substring(subject.indexOf('/') + 1);
      Optional<JsonNode> row = page.row(id);
      if (row.isPresent()) {
        long shown = row.get().path("version").asLong();
        if (shown < seen.version()) {
          report(page, subject, seen, "The row is at version " + shown);
        }
      } else if (isMissing(page, evidence.stream(subject), seen.version())) {
        report(page, subject, seen, "The row is missing");
      }
    }

    private void report(Pages page, String subject, Seen seen, String text) {
      boolean own = known.written(subject).filter(seen::equals).isPresent();
      Guarantee guarantee = own ? LIST_READS_YOUR_WRITES : LIST_MONOTONIC_READS;
      String words = text + ", and the session knows version " + seen.version();
      found.accept(Violation.of(guarantee, subject, words, seen.by(), page.page()));
    }

    /** Whether it belongs on the page in every version that it may have had by then. */
    private static boolean isMissing(Pages page, Stream stream, long version) {
      var states = stream.states().tailMap(version, true).values();
      return states.stream().anyMatch(state -> state.version() == version)
          && states.stream()
              .filter(state -> stream.mayHaveBeen(state.version(), page.page()))
              .allMatch(state -> belongs(page, state));
    }

    private static boolean belongs(Pages page, State state) {
      var request = page.page().request();
      return state.isListed(request.subject(), request.person())
          && (request.about().isEmpty() || request.about().equals(state.status()))
          && page.covers(state.sortKey());
    }

    private static String subjectOf(JsonNode row) {
      return "bookings/" + row.path("bookingId").asText();
    }
  }
}
