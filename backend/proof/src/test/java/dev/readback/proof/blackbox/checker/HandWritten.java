package dev.readback.proof.blackbox.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.proof.blackbox.history.Answer;
import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Kind;
import dev.readback.proof.blackbox.history.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A history written by hand: alice's one booking, and each exchange after the one before. */
final class HandWritten {
  static final String BOOKING = "bookings/b";
  private static final String STARTED_AT = "2026-11-25T00:00:00Z";

  private final List<Exchange> exchanges = new ArrayList<>();
  private String session = "alice/1";
  private String person = "alice";
  private long operation;
  private long begunAt;
  private boolean again;

  /** What follows is of another session. */
  HandWritten by(String other) {
    session = other;
    person = other.equals(Request.LAST) ? "alice" : other.replaceFirst("/.*", "");
    return this;
  }

  /** What follows is the same operation as before. */
  HandWritten again() {
    again = true;
    return this;
  }

  HandWritten started() {
    return command(Kind.START, "{\"sellerId\":\"bob\"}", 0, done(1, draft(1)));
  }

  /** A line is added of a sku that was not there. */
  HandWritten added(int version, int... quantities) {
    int last = quantities.length;
    String body = "{\"quantity\":%d,\"sku\":\"s%d\"}".formatted(quantities[last - 1], last);
    return command(Kind.ADD_LINE, body, 0, done(version, draft(version, quantities)));
  }

  HandWritten command(Kind kind, String body, long ifMatch, Answer answer) {
    return exchange(kind, BOOKING, "/api/" + BOOKING, ifMatch, body, "", 0, answer);
  }

  HandWritten read(Answer answer) {
    return exchange(Kind.READ, BOOKING, "/api/" + BOOKING, 0, "", "", 0, answer);
  }

  HandWritten readVersion(int version, Answer answer) {
    String path = "/api/" + BOOKING + "?version=" + version;
    return exchange(Kind.READ_VERSION, BOOKING, path, 0, "", "", 0, answer);
  }

  HandWritten readHistory(int version, String... types) {
    String entries =
        IntStream.range(0, types.length)
            .mapToObj(
                index ->
                    "{\"version\":%d,\"type\":\"%s\",\"by\":{\"id\":\"alice\"}}"
                        .formatted(index + 1, types[index]))
            .collect(Collectors.joining(","));
    String body = "{\"version\":%d,\"entries\":[%s]}".formatted(version, entries);
    return exchange(
        Kind.READ_HISTORY,
        BOOKING,
        "/api/" + BOOKING + "/history",
        0,
        "",
        "",
        0,
        done(version, body));
  }

  /** The first page of alice's list. */
  HandWritten list(String status, String consistency, String... rows) {
    return page(status, consistency, "", 0, rows);
  }

  HandWritten page(String status, String consistency, String next, long traversal, String... rows) {
    String body = "{\"items\":[%s]}".formatted(String.join(",", rows));
    return exchange(
        Kind.LIST,
        "bookings",
        "/api/bookings",
        0,
        "",
        status,
        traversal == 0 ? operation + 1 : traversal,
        new Answer(200, 0, body, consistency, next, ""));
  }

  private HandWritten exchange(
      Kind kind,
      String subject,
      String path,
      long ifMatch,
      String body,
      String about,
      long traversal,
      Answer answer) {
    operation += again ? 0 : 1;
    again = false;
    begunAt += 10;
    boolean remembers = kind == Kind.LIST && !session.equals(Request.LAST);
    var request =
        new Request(
            operation,
            session,
            person,
            kind,
            subject,
            path,
            kind.isCommand() ? "k" + operation : "",
            ifMatch,
            body,
            remembers,
            about,
            traversal);
    exchanges.add(new Exchange(exchanges.size() + 1, request, answer, begunAt, begunAt + 5));
    return this;
  }

  static Answer done(long version, String body) {
    return new Answer(200, version, body, "", "", "");
  }

  static Answer refused(int status, String body) {
    return new Answer(status, 0, body, "", "", "");
  }

  /** A draft whose lines have the skus s1, s2 and so on. */
  static String draft(int version, int... quantities) {
    String lines =
        IntStream.range(0, quantities.length)
            .mapToObj(
                index ->
                    "{\"sku\":\"s%d\",\"quantity\":%d}".formatted(index + 1, quantities[index]))
            .collect(Collectors.joining(","));
    return """
        {"bookingId":"b","version":%d,"status":"draft","buyer":{"id":"alice"},\
        "seller":{"id":"bob"},"lines":[%s],"startedAt":"%s"}"""
        .formatted(version, lines, STARTED_AT);
  }

  static String row(int version, int lineCount) {
    return row("b", version, lineCount, "alice", STARTED_AT);
  }

  static String row(String id, int version, int lineCount, String buyer, String startedAt) {
    return """
        {"bookingId":"%s","version":%d,"status":"draft","buyer":{"id":"%s"},\
        "seller":{"id":"bob"},"lineCount":%d,"startedAt":"%s","readFrom":"index"}"""
        .formatted(id, version, buyer, lineCount, startedAt);
  }

  List<Exchange> exchanges() {
    return exchanges;
  }

  void isFlawless() {
    assertEquals(List.of(), Checker.check(exchanges));
  }

  /** And the smallest history that shows it has so many exchanges. */
  void violates(Guarantee guarantee, int shownBy) {
    List<Violation> found = Checker.check(exchanges);
    List<Violation> such = found.stream().filter(each -> each.guarantee() == guarantee).toList();
    assertTrue(!such.isEmpty(), () -> "Found " + found);
    List<Exchange> smallest = SmallestHistory.of(exchanges, such.getFirst());
    assertEquals(shownBy, smallest.size(), () -> "Shown by " + smallest);
  }
}
