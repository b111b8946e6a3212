package dev.readback.proof.blackbox.checker;

import static dev.readback.proof.blackbox.checker.Guarantee.REFUSED_RIGHTLY;

import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Kind;
import dev.readback.proof.blackbox.history.Request;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** A refusal must be right at some version that the stream had while it was asked. */
final class RefusalRule implements Rule {

  @Override
  public void check(Evidence evidence, Consumer<Violation> found) {
    for (Stream stream : evidence.streams()) {
      for (Exchange exchange : stream.exchanges()) {
        int status = exchange.answer().status();
        if (status >= 400 && status < 500 && !isRight(exchange, stream, evidence)) {
          String text = "At no version that it had then";
          found.accept(Violation.of(REFUSED_RIGHTLY, stream.subject(), text, exchange));
        }
      }
    }
  }

  private static boolean isRight(Exchange exchange, Stream stream, Evidence evidence) {
    long from = stream.before(exchange);
    long to = stream.states().isEmpty() ? 0 : stream.states().lastKey();
    return LongStream.rangeClosed(from, Math.max(from, to))
        .filter(version -> stream.mayHaveBeen(version, exchange))
        .anyMatch(version -> isRightAt(version, exchange, stream, evidence));
  }

  private static boolean isRightAt(
      long version, Exchange exchange, Stream stream, Evidence evidence) {
    Request request = exchange.request();
    return switch (exchange.answer().status()) {
      case 404 ->
          version == 0
              || !isVisible(version, request, stream)
              || (request.kind() == Kind.READ_VERSION && wanted(request) > version);
      case 409 ->
          evidence.body(exchange).path("type").asText().endsWith("/concurrent-change")
              || isRefused(version, request, stream, evidence);
      case 412 ->
          request.ifMatch() != version
              && evidence.body(exchange).path("currentVersion").asLong() == version;
      default -> true; // the rule for answers sees to it
    };
  }

  private static long wanted(Request request) {
    return Long.parseLong(request.path().replaceFirst(".*=", ""));
  }

  private static boolean isVisible(long version, Request request, Stream stream) {
    State state = stream.states().get(version);
    return state == null
        || state.buyer().equals(request.person())
        || state.isListed("sales-orders", request.person())
        || (stream.subject().startsWith("fulfilments/") && state.seller().equals(request.person()));
  }

  private static boolean isRefused(
      long version, Request request, Stream stream, Evidence evidence) {
    Optional<Essence> state = stream.at(version);
    return (version > 0 && state.isEmpty())
        || Fold.apply(request, state, evidence.ordered(stream.subject())).isEmpty();
  }
}
