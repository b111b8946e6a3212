package dev.readback.proof.blackbox.checker;

import dev.readback.proof.blackbox.history.Exchange;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A promise that was not kept.
 *
 * @param subject the stream, or the list
 * @param witnesses the exchanges that show it
 */
public record Violation(
    Guarantee guarantee, String subject, String text, List<Exchange> witnesses) {

  public Violation {
    witnesses = List.copyOf(witnesses);
  }

  static Violation of(Guarantee guarantee, String subject, String text, Exchange... witnesses) {
    return new Violation(guarantee, subject, text, List.of(witnesses));
  }

  boolean isLike(Violation other) {
    return guarantee == other.guarantee && subject.equals(other.subject);
  }

  /** For people: what was promised, what happened, and the exchanges that show it. */
  public String inWords() {
    return witnesses.stream()
        .map(Exchange::inWords)
        .collect(
            Collectors.joining(
                "\n  ",
                "%s (%s), %s: %s\n  ".formatted(guarantee, guarantee.inWords(), subject, text),
                ""));
  }
}
