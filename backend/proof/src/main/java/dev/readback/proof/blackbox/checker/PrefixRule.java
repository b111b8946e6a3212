package dev.readback.proof.blackbox.checker;

import static dev.readback.proof.blackbox.checker.Guarantee.LEGAL_PREFIX;

import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Kind;
import java.util.function.Consumer;

/** A version shows the same to all, and is what its command made of the version before. */
final class PrefixRule implements Rule {

  @Override
  public void check(Evidence evidence, Consumer<Violation> found) {
    for (Stream stream : evidence.streams()) {
      stream.exchanges().stream()
          .filter(each -> each.answer().isDone())
          .filter(each -> each.request().kind() != Kind.READ_HISTORY)
          .forEach(each -> checkSame(each, stream, evidence, found));
      stream.done().forEach(each -> checkFold(each, stream, evidence, found));
    }
  }

  private static void checkSame(
      Exchange exchange, Stream stream, Evidence evidence, Consumer<Violation> found) {
    State shown = State.of(evidence.body(exchange), exchange);
    State first = stream.states().get(shown.version());
    if (shown.version() != exchange.answer().version() || isOfAnotherVersion(exchange, shown)) {
      found.accept(
          Violation.of(LEGAL_PREFIX, stream.subject(), "It is of another version", exchange));
    } else if (first != null && !first.body().equals(shown.body())) {
      found.accept(
          Violation.of(
              LEGAL_PREFIX, stream.subject(), "It was shown otherwise", first.by(), exchange));
    }
  }

  private static boolean isOfAnotherVersion(Exchange exchange, State shown) {
    return exchange.request().kind() == Kind.READ_VERSION
        && !exchange.request().path().endsWith("?version=" + shown.version());
  }

  private static void checkFold(
      Exchange command, Stream stream, Evidence evidence, Consumer<Violation> found) {
    if (!Effects.mayBeEffect(command, stream, evidence)
        && !Effects.mayBeNothing(command, stream, evidence)) {
      State before = stream.states().get(Stream.foundBy(command));
      String text = "The command does not make this of the version before";
      found.accept(
          before == null
              ? Violation.of(LEGAL_PREFIX, stream.subject(), text, command)
              : Violation.of(LEGAL_PREFIX, stream.subject(), text, before.by(), command));
    }
  }
}
