package dev.readback.proof.blackbox.checker;

import static dev.readback.proof.blackbox.checker.Guarantee.EXPECTED_ANSWER;

import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Kind;
import java.util.Set;
import java.util.function.Consumer;

/** Sessions ask nothing wrong, so all that may go wrong is that storage or a replica is away. */
final class AnswersRule implements Rule {
  private static final Set<Integer> TO_COMMANDS = Set.of(0, 200, 201, 404, 409, 412, 503);
  private static final Set<Integer> TO_ASKING_FOR_MAILS = Set.of(0, 200, 503);
  private static final Set<Integer> TO_READS = Set.of(0, 200, 404, 503);
  private static final Set<Integer> TO_LISTS = Set.of(0, 200, 503);

  @Override
  public void check(Evidence evidence, Consumer<Violation> found) {
    for (Exchange exchange : evidence.all()) {
      if (!expected(exchange).contains(exchange.answer().status())) {
        String text = "Answered " + exchange.answer().status();
        found.accept(Violation.of(EXPECTED_ANSWER, exchange.request().subject(), text, exchange));
      }
    }
  }

  private static Set<Integer> expected(Exchange exchange) {
    if (exchange.request().kind() == Kind.REQUEST_DECISION_MAIL) {
      return exchange.answer().body().contains("/concurrent-change")
          ? Set.of(409)
          : TO_ASKING_FOR_MAILS;
    }
    if (exchange.isCommand()) {
      return TO_COMMANDS;
    }
    return exchange.request().kind() == Kind.LIST ? TO_LISTS : TO_READS;
  }
}
