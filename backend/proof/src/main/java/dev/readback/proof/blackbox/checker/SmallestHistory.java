package dev.readback.proof.blackbox.checker;

import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The fewest exchanges of a history that still show a violation. */
public final class SmallestHistory {
  private static final Set<Guarantee> ABOUT_ALL_COMMANDS =
      Set.of(
          Guarantee.NOTHING_TWICE,
          Guarantee.READ_MODEL_IS_THE_FOLD,
          Guarantee.ROW_IS_A_STATE,
          Guarantee.REFUSED_RIGHTLY,
          Guarantee.MAILED_AS_DECIDED,
          Guarantee.MAILED_ONLY_IF_ASKED);

  private SmallestHistory() {}

  /** In the order in which they began. */
  public static List<Exchange> of(Collection<Exchange> history, Violation violation) {
    List<Exchange> smallest = new ArrayList<>(related(history, violation));
    for (int index = smallest.size() - 1; index >= 0; index--) {
      if (isNeeded(smallest.get(index), violation)) {
        continue;
      }
      List<Exchange> without = new ArrayList<>(smallest);
      without.remove(index);
      if (shows(without, violation)) {
        smallest = without;
      }
    }
    return smallest;
  }

  /** What has to do with its stream, and what witnesses it. */
  private static List<Exchange> related(Collection<Exchange> history, Violation violation) {
    Set<String> subjects = new HashSet<>(Set.of(violation.subject()));
    subjects.add(violation.subject().replace("fulfilments/", "bookings/"));
    Set<String> people =
        history.stream()
            .filter(each -> subjects.contains(each.request().subject()))
            .map(each -> each.request().person())
            .collect(Collectors.toSet());
    Set<Long> traversals =
        violation.witnesses().stream()
            .map(each -> each.request().traversal())
            .filter(each -> each > 0)
            .collect(Collectors.toSet());
    return history.stream()
        .filter(
            each ->
                subjects.contains(each.request().subject())
                    || (each.request().kind() == Kind.REQUEST_DECISION_MAIL
                        && people.contains(each.request().person()))
                    || traversals.contains(each.request().traversal())
                    || violation.witnesses().contains(each))
        .toList();
  }

  /** Where the absence of a command is the violation, leaving one out would make another. */
  private static boolean isNeeded(Exchange exchange, Violation violation) {
    return ABOUT_ALL_COMMANDS.contains(violation.guarantee())
        && exchange.answer().isSettled()
        && (exchange.isCommand()
            || (exchange.request().isLast() && exchange.request().kind() == Kind.READ));
  }

  private static boolean shows(List<Exchange> history, Violation violation) {
    return Checker.check(history).stream().anyMatch(violation::isLike);
  }
}
