package dev.readback.proof.blackbox.checker;

import static dev.readback.proof.blackbox.checker.Guarantee.MAILED_ONCE;

import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Fault;
import dev.readback.proof.blackbox.history.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Of each decision one mail comes. The same may come again when the process that sent it died, or
 * could not record it, or was not told that it was taken: SMTP has no transactions.
 */
final class MailedOnceRule implements Rule {

  @Override
  public void check(Evidence evidence, Consumer<Violation> found) {
    List<Exchange> faults =
        evidence.of(Kind.FAULT).stream().filter(MailedOnceRule::mayRepeatMails).toList();
    Map<String, Exchange> first = new HashMap<>();
    for (Exchange mail : evidence.of(Kind.MAIL)) {
      Exchange before = first.putIfAbsent(mail.request().subject(), mail);
      if (before != null) {
        checkCopy(mail, before, faults, found);
      }
    }
  }

  private static void checkCopy(
      Exchange mail, Exchange before, List<Exchange> faults, Consumer<Violation> found) {
    String booking = mail.request().subject();
    if (!mail.request().key().equals(before.request().key())) {
      String text = "It came again with another Message-ID";
      found.accept(Violation.of(MAILED_ONCE, booking, text, before, mail));
    } else if (faults.stream().noneMatch(fault -> fault.begunAt() < mail.begunAt())) {
      String text = "It came again, and no fault explains it";
      found.accept(Violation.of(MAILED_ONCE, booking, text, before, mail));
    }
  }

  private static boolean mayRepeatMails(Exchange fault) {
    return Fault.valueOf(fault.request().subject()).mayRepeatMails();
  }
}
