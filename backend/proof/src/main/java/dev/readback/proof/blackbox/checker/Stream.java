package dev.readback.proof.blackbox.checker;

import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All that the history says of one stream. */
final class Stream {
  private final String subject;
  private final List<Exchange> exchanges = new ArrayList<>();
  private final NavigableMap<Long, State> states = new TreeMap<>();
  private final Map<Long, Exchange> effects = new TreeMap<>();

  Stream(String subject) {
    this.subject = subject;
  }

  String subject() {
    return subject;
  }

  /** In the order in which they began. */
  List<Exchange> exchanges() {
    return exchanges;
  }

  NavigableMap<Long, State> states() {
    return states;
  }

  /** The command that wrote each version. */
  Map<Long, Exchange> effects() {
    return effects;
  }

  boolean isEffect(Exchange command) {
    Exchange writer = effects.get(command.answer().version());
    return writer != null && writer.request().operation() == command.request().operation();
  }

  /** Commands that were carried out, each by its first such answer. */
  List<Exchange> done() {
    Map<Long, Exchange> first = new TreeMap<>();
    for (Exchange each : exchanges) {
      if (each.isCommand() && each.answer().isDone()) {
        first.putIfAbsent(each.request().operation(), each);
      }
    }
    return List.copyOf(first.values());
  }

  /** The version that a command is taken to have found, if it wrote what it was answered. */
  static long foundBy(Exchange command) {
    return command.request().kind() == Kind.START_FULFILMENT ? 0 : command.answer().version() - 1;
  }

  Optional<Essence> at(long version) {
    return Optional.ofNullable(states.get(version)).map(State::essence);
  }

  /** The highest version that was surely there before an exchange began. */
  long before(Exchange exchange) {
    return exchanges.stream()
        .filter(each -> each.endedAt() < exchange.begunAt() && shows(each))
        .mapToLong(each -> each.answer().version())
        .max()
        .orElse(0);
  }

  /** Whether a version may have been there before an exchange ended. */
  boolean mayHaveBeen(long version, Exchange exchange) {
    Exchange writer = effects.get(version);
    return version == 0 || writer == null || firstAttempt(writer) < exchange.endedAt();
  }

  private long firstAttempt(Exchange command) {
    return exchanges.stream()
        .filter(each -> each.request().operation() == command.request().operation())
        .mapToLong(Exchange::begunAt)
        .min()
        .orElse(command.begunAt());
  }

  /** Whether an answer tells the version of the stream as it is now. */
  static boolean shows(Exchange exchange) {
    return exchange.answer().isDone()
        && exchange.request().kind() != Kind.READ_VERSION
        && exchange.request().kind() != Kind.LIST;
  }
}
