package dev.readback.proof.blackbox.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.proof.blackbox.history.Answer;
import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Fault;
import dev.readback.proof.blackbox.history.History;
import dev.readback.proof.blackbox.history.Kind;
import dev.readback.proof.blackbox.history.Mail;
import dev.readback.proof.blackbox.history.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A history written by hand: alice's one booking, and each exchange after the one before. */
final class HandWritten {
  static final String BOOKING = "bookings/b";
  static final String ADDRESS = "alice@example.com";
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

  /** Alice asks for mails. */
  HandWritten asked(Answer answer) {
    return exchange(
        Kind.REQUEST_DECISION_MAIL,
        "preferences",
        "/api/preferences/request-decision-mail",
        0,
        "{}",
        ADDRESS,
        0,
        answer);
  }

  /** The booking is placed at version 4. */
  HandWritten placed() {
    return started()
        .added(2, 3)
        .command(Kind.SET_DELIVERY, "{\"city\":\"Delft\"}", 0, done(3, order(3, "draft", "")))
        .command(Kind.PLACE, "{}", 3, done(4, order(4, "placed", "")));
  }

  HandWritten confirmed() {
    return by("bob/1")
        .command(Kind.CONFIRM, "{}", 4, done(5, order(5, "confirmed", "")))
        .by(Request.LAST)
        .read(done(5, order(5, "confirmed", "")));
  }

  HandWritten rejected(String reason) {
    String body = "{\"reason\":\"%s\"}".formatted(reason);
    return by("bob/1")
        .command(Kind.REJECT, body, 4, done(5, order(5, "rejected", reason)))
        .by(Request.LAST)
        .read(done(5, order(5, "rejected", reason)));
  }

  HandWritten mailed(String recipient, String messageId, String decision, String text) {
    begunAt += 10;
    var history = new History();
    history.arrived(new Mail(BOOKING, recipient, messageId, decision, text, begunAt));
    return seen(history);
  }

  HandWritten befell(Fault fault, String at) {
    begunAt += 10;
    var history = new History();
    history.befell(fault, "It befell", Instant.parse(at), begunAt, begunAt + 5);
    return seen(history);
  }

  private HandWritten seen(History history) {
    Exchange seen = history.exchanges().getFirst();
    long id = exchanges.size() + 1;
    exchanges.add(new Exchange(id, seen.request(), seen.answer(), seen.begunAt(), seen.endedAt()));
    return this;
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

  /** A booking of three of s1. */
  static String order(int version, String status, String reason) {
    String closed = version < 5 ? "" : ",\"closedAt\":\"%s\"".formatted(STARTED_AT);
    String said = reason.isEmpty() ? "" : ",\"reason\":\"%s\"".formatted(reason);
    return draft(version, 3)
        .replace("\"status\":\"draft\"", "\"status\":\"%s\"".formatted(status))
        .replaceFirst("}$", ",\"delivery\":{\"city\":\"Delft\"}" + closed + said + "}");
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
