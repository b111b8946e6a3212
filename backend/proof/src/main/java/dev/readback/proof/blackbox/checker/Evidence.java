package dev.readback.proof.blackbox.checker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A history, put in order for the rules. */
final class Evidence {
  private final List<Exchange> all;
  private final Map<String, Stream> streams = new LinkedHashMap<>();
  private final Map<String, List<Exchange>> sessions = new LinkedHashMap<>();
  private final Map<Long, JsonNode> bodies = new HashMap<>();

  Evidence(Collection<Exchange> history) {
    all = history.stream().sorted(Comparator.comparingLong(Exchange::begunAt)).toList();
    for (Exchange exchange : all) {
      if (!exchange.request().kind().isAboutOrders()) {
        continue;
      }
      sessions.computeIfAbsent(exchange.request().session(), _ -> new ArrayList<>()).add(exchange);
      if (exchange.request().kind() != Kind.LIST) {
        stream(exchange.request().subject()).exchanges().add(exchange);
        learn(exchange);
      }
    }
    streams.values().forEach(stream -> Effects.find(stream, this));
  }

  private void learn(Exchange exchange) {
    if (exchange.answer().isDone() && exchange.request().kind() != Kind.READ_HISTORY) {
      State state = State.of(body(exchange), exchange);
      stream(exchange.request().subject()).states().putIfAbsent(state.version(), state);
    }
  }

  List<Exchange> all() {
    return all;
  }

  /** Those of a kind, in the order in which they began. */
  List<Exchange> of(Kind kind) {
    return all.stream().filter(each -> each.request().kind() == kind).toList();
  }

  Collection<Stream> streams() {
    return streams.values();
  }

  Stream stream(String subject) {
    return streams.computeIfAbsent(subject, Stream::new);
  }

  Collection<List<Exchange>> sessions() {
    return sessions.values();
  }

  JsonNode body(Exchange exchange) {
    return bodies.computeIfAbsent(exchange.id(), _ -> Json.parse(exchange.answer().body()));
  }

  List<JsonNode> rows(Exchange list) {
    return Json.elements(body(list).path("items"));
  }

  /** The lines of the booking that a fulfilment takes over. */
  Map<String, Integer> ordered(String fulfilment) {
    Stream booking = streams.get(fulfilment.replace("fulfilments/", "bookings/"));
    return booking == null || booking.states().isEmpty()
        ? Map.of()
        : booking.states().lastEntry().getValue().essence().lines();
  }
}
