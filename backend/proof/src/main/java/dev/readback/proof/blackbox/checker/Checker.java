package dev.readback.proof.blackbox.checker;

import dev.readback.proof.blackbox.history.Exchange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Judges a history by itself: it knows nothing of the service but what clients were answered. */
public final class Checker {
  private static final List<Rule> RULES =
      List.of(
          new SessionRule(),
          new DevicesRule(),
          new ListRule(),
          new RowsRule(),
          new PrefixRule(),
          new WritesRule(),
          new RefusalRule(),
          new LastListsRule(),
          new MailRule(),
          new MailedOnceRule(),
          new AnswersRule());

  private Checker() {}

  /** All violations, in the order of the guarantees. */
  public static List<Violation> check(Collection<Exchange> history) {
    var evidence = new Evidence(history);
    List<Violation> found = new ArrayList<>();
    RULES.forEach(rule -> rule.check(evidence, found::add));
    found.sort(Comparator.comparing(Violation::guarantee));
    return found;
  }
}
