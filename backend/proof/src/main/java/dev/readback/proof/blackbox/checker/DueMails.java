package dev.readback.proof.blackbox.checker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Fault;
import dev.readback.proof.blackbox.history.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The decisions that must be mailed: those of bookings whose buyer had asked before the decision
 * was first tried. Replicas compare the two by their clocks. Where those are off, a decision must
 * be mailed if its time is after the asking.
 */
public final class DueMails {
  private static final Duration MOST_OFF = Duration.ofMinutes(3);

  private final List<Exchange> history;
  private final Optional<Exchange> clockOff;

  private DueMails(Collection<Exchange> history) {
    this.history = history.stream().sorted(Comparator.comparingLong(Exchange::begunAt)).toList();
    this.clockOff = of(Kind.FAULT).stream().filter(DueMails::isOfClocks).findFirst();
  }

  /** What shows that a mail is due: the asking, a decision, and what it has led to. */
  public record Due(Exchange asking, Exchange decision, Exchange read) {}

  /** By booking, as {@code bookings/<id>}. */
  public static Map<String, Due> of(Collection<Exchange> history) {
    return new DueMails(history).all();
  }

  private Map<String, Due> all() {
    Map<String, Exchange> decisions = first(of(Kind.CONFIRM, Kind.REJECT));
    Map<String, Due> due = new LinkedHashMap<>();
    for (Exchange read : of(Kind.READ)) {
      String booking = read.request().subject();
      Exchange decision = decisions.get(booking);
      if (read.request().isLast() && read.answer().isDone() && decision != null) {
        JsonNode shown = Json.parse(read.answer().body());
        if (isDecided(shown.path("status").asText())) {
          asking(shown, decision)
              .ifPresent(asking -> due.put(booking, new Due(asking, decision, read)));
        }
      }
    }
    return due;
  }

  static boolean isDecided(String status) {
    return status.equals("confirmed") || status.equals("rejected");
  }

  private static Map<String, Exchange> first(List<Exchange> exchanges) {
    Map<String, Exchange> first = new LinkedHashMap<>();
    exchanges.forEach(each -> first.putIfAbsent(each.request().subject(), each));
    return first;
  }

  private Optional<Exchange> asking(JsonNode booking, Exchange decision) {
    String buyer = booking.path("buyer").path("id").asText();
    return of(Kind.REQUEST_DECISION_MAIL).stream()
        .filter(each -> each.request().person().equals(buyer) && each.answer().isDone())
        .filter(each -> each.endedAt() < decision.begunAt())
        .filter(each -> clockOff.isEmpty() || isAfter(booking, each, clockOff.get()))
        .findFirst();
  }

  /** Whether a decision is later than the asking, by the clocks that the service had for them. */
  private static boolean isAfter(JsonNode booking, Exchange asking, Exchange clockOff) {
    Instant told = Instant.parse(clockOff.request().about());
    Instant asked = told.plusNanos(asking.endedAt() - clockOff.endedAt());
    Instant latest = asking.endedAt() < clockOff.begunAt() ? asked : asked.plus(MOST_OFF);
    return !Instant.parse(booking.path("closedAt").asText()).isBefore(latest);
  }

  private static boolean isOfClocks(Exchange fault) {
    return fault.request().subject().equals(Fault.CLOCK.name());
  }

  private List<Exchange> of(Kind... kinds) {
    List<Kind> wanted = List.of(kinds);
    return history.stream().filter(each -> wanted.contains(each.request().kind())).toList();
  }
}
