package dev.readback.proof.blackbox.checker;

import static dev.readback.proof.blackbox.checker.Guarantee.MAILED;
import static dev.readback.proof.blackbox.checker.Guarantee.MAILED_AS_DECIDED;
import static dev.readback.proof.blackbox.checker.Guarantee.MAILED_ONLY_IF_ASKED;
import static dev.readback.proof.blackbox.checker.Guarantee.SETTLED;

import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Every decision is mailed to the buyer who asked for it, and nothing else to anybody. */
final class MailRule implements Rule {

  @Override
  public void check(Evidence evidence, Consumer<Violation> found) {
    List<Exchange> askings = evidence.of(Kind.REQUEST_DECISION_MAIL);
    checkSettled(askings, found);
    for (Exchange mail : evidence.of(Kind.MAIL)) {
      checkDecision(mail, evidence.stream(mail.request().subject()), found);
      checkRecipient(mail, evidence.stream(mail.request().subject()), askings, found);
    }
    checkNoneIsMissing(evidence, found);
  }

  private static void checkSettled(List<Exchange> askings, Consumer<Violation> found) {
    askings.stream()
        .collect(Collectors.groupingBy(each -> each.request().operation()))
        .values()
        .stream()
        .filter(attempts -> attempts.stream().noneMatch(each -> each.answer().isSettled()))
        .forEach(
            attempts ->
                found.accept(
                    new Violation(
                        SETTLED,
                        attempts.getFirst().request().subject(),
                        "It was never settled",
                        attempts)));
  }

  private static void checkDecision(Exchange mail, Stream stream, Consumer<Violation> found) {
    boolean isBegun =
        stream.exchanges().stream()
            .filter(each -> List.of(Kind.CONFIRM, Kind.REJECT).contains(each.request().kind()))
            .anyMatch(each -> each.begunAt() < mail.begunAt());
    if (!isBegun || stream.states().isEmpty()) {
      String text = "Nobody has decided when the mail comes";
      found.accept(Violation.of(MAILED_AS_DECIDED, stream.subject(), text, mail));
      return;
    }
    State last = stream.states().lastEntry().getValue();
    String reason = last.body().path("reason").asText();
    if (!last.status().equals(mail.request().about()) || !mail.answer().body().contains(reason)) {
      String text = "The mail tells something else";
      found.accept(Violation.of(MAILED_AS_DECIDED, stream.subject(), text, last.by(), mail));
    }
  }

  private static void checkRecipient(
      Exchange mail, Stream stream, List<Exchange> askings, Consumer<Violation> found) {
    String buyer = stream.states().isEmpty() ? "" : stream.states().lastEntry().getValue().buyer();
    boolean isAskedFor =
        askings.stream()
            .filter(each -> each.request().person().equals(buyer))
            .filter(each -> each.begunAt() < mail.begunAt())
            .anyMatch(each -> each.request().about().equals(mail.request().person()));
    if (!isAskedFor) {
      String text = "The buyer, %s, has not asked for it there".formatted(buyer);
      found.accept(Violation.of(MAILED_ONLY_IF_ASKED, stream.subject(), text, mail));
    }
  }

  private static void checkNoneIsMissing(Evidence evidence, Consumer<Violation> found) {
    Set<String> mailed =
        evidence.of(Kind.MAIL).stream()
            .map(each -> each.request().subject())
            .collect(Collectors.toSet());
    DueMails.of(evidence.all())
        .forEach(
            (booking, due) -> {
              if (!mailed.contains(booking)) {
                String text = "No mail has come";
                found.accept(
                    Violation.of(MAILED, booking, text, due.asking(), due.decision(), due.read()));
              }
            });
  }
}
