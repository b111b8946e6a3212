package dev.readback.proof.blackbox.checker;

import static dev.readback.proof.blackbox.checker.Guarantee.MONOTONIC_READS;
import static dev.readback.proof.blackbox.checker.Guarantee.MONOTONIC_WRITES;
import static dev.readback.proof.blackbox.checker.Guarantee.READ_YOUR_WRITES;
import static dev.readback.proof.blackbox.checker.Guarantee.WRITES_FOLLOW_READS;

import dev.readback.proof.blackbox.checker.Known.Seen;
import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The four guarantees of a session, on each stream. */
final class SessionRule implements Rule {

  @Override
  public void check(Evidence evidence, Consumer<Violation> found) {
    evidence.sessions().forEach(session -> check(session, evidence, found));
  }

  private static void check(List<Exchange> session, Evidence evidence, Consumer<Violation> found) {
    var known = new Known();
    for (Exchange exchange : session) {
      Kind kind = exchange.request().kind();
      if (kind == Kind.LIST || !exchange.answer().isSettled()) {
        continue;
      }
      Stream stream = evidence.stream(exchange.request().subject());
      boolean wrote = exchange.isCommand() && stream.isEffect(exchange);
      if (wrote) {
        checkWrite(exchange, known, found);
        known.wrote(stream.subject(), exchange.answer().version(), exchange);
      } else if (kind != Kind.READ_VERSION) {
        shownBy(exchange, evidence).ifPresent(now -> checkRead(exchange, now, known, found));
      }
      if (exchange.answer().isDone()) {
        known.saw(stream.subject(), exchange.answer().version(), exchange);
      }
    }
  }

  /** The version that an answer shows or tells; nothing when it tells none. */
  private static Optional<Long> shownBy(Exchange exchange, Evidence evidence) {
    return switch (exchange.answer().status()) {
      case 200, 201 -> Optional.of(exchange.answer().version());
      case 404 -> Optional.of(0L);
      case 412 -> Optional.of(evidence.body(exchange).path("currentVersion").asLong());
      default -> Optional.empty();
    };
  }

  private static void checkRead(
      Exchange exchange, long version, Known known, Consumer<Violation> found) {
    String subject = exchange.request().subject();
    known
        .written(subject)
        .filter(seen -> seen.version() > version)
        .ifPresent(seen -> found.accept(less(READ_YOUR_WRITES, exchange, version, seen)));
    known
        .read(subject)
        .filter(seen -> seen.version() > version)
        .ifPresent(seen -> found.accept(less(MONOTONIC_READS, exchange, version, seen)));
  }

  private static void checkWrite(Exchange exchange, Known known, Consumer<Violation> found) {
    String subject = exchange.request().subject();
    long version = exchange.answer().version();
    known
        .written(subject)
        .filter(seen -> seen.version() >= version)
        .filter(seen -> seen.by().request().operation() != exchange.request().operation())
        .ifPresent(seen -> found.accept(less(MONOTONIC_WRITES, exchange, version, seen)));
    known
        .read(subject)
        .filter(seen -> seen.version() >= version)
        .filter(seen -> seen.by().request().operation() != exchange.request().operation())
        .ifPresent(seen -> found.accept(less(WRITES_FOLLOW_READS, exchange, version, seen)));
  }

  private static Violation less(Guarantee guarantee, Exchange exchange, long version, Seen seen) {
    return Violation.of(
        guarantee,
        exchange.request().subject(),
        "%s is at version %d, after version %d"
            .formatted(exchange.request().session(), version, seen.version()),
        seen.by(),
        exchange);
  }
}
