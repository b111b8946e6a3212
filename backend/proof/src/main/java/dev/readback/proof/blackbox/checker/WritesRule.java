package dev.readback.proof.blackbox.checker;

import static dev.readback.proof.blackbox.checker.Guarantee.NOTHING_LOST;
import static dev.readback.proof.blackbox.checker.Guarantee.NOTHING_TWICE;
import static dev.readback.proof.blackbox.checker.Guarantee.SAME_KEY_SAME_ANSWER;
import static dev.readback.proof.blackbox.checker.Guarantee.SETTLED;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Kind;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Each acknowledged command wrote its version, and nothing else did. */
final class WritesRule implements Rule {

  @Override
  public void check(Evidence evidence, Consumer<Violation> found) {
    for (Stream stream : evidence.streams()) {
      checkOperations(stream, found);
      checkRivals(stream, evidence, found);
      stream.exchanges().stream()
          .filter(each -> each.request().isLast() && Stream.shows(each))
          .forEach(each -> checkEnd(each, stream, evidence, found));
    }
  }

  private static void checkOperations(Stream stream, Consumer<Violation> found) {
    Map<Long, List<Exchange>> operations =
        stream.exchanges().stream()
            .filter(Exchange::isCommand)
            .collect(Collectors.groupingBy(each -> each.request().operation()));
    for (List<Exchange> attempts : operations.values()) {
      if (attempts.stream().noneMatch(each -> each.answer().isSettled())) {
        found.accept(new Violation(SETTLED, stream.subject(), "It was never settled", attempts));
      }
      List<Exchange> done = attempts.stream().filter(each -> each.answer().isDone()).toList();
      done.stream()
          .filter(each -> each.answer().version() != done.getFirst().answer().version())
          .filter(_ -> stream.isEffect(done.getFirst()))
          .forEach(
              each ->
                  found.accept(
                      Violation.of(
                          SAME_KEY_SAME_ANSWER,
                          stream.subject(),
                          "The same key, another version",
                          done.getFirst(),
                          each)));
    }
  }

  /** Of two commands that were answered with one version, only one wrote it. */
  private static void checkRivals(Stream stream, Evidence evidence, Consumer<Violation> found) {
    for (Exchange command : stream.done()) {
      Exchange writer = stream.effects().get(command.answer().version());
      if (writer != null
          && !stream.isEffect(command)
          && !Effects.mayBeNothing(command, stream, evidence)) {
        String text = "Both were answered with one version: one of them is lost";
        found.accept(Violation.of(NOTHING_LOST, stream.subject(), text, writer, command));
      }
    }
  }

  private static void checkEnd(
      Exchange last, Stream stream, Evidence evidence, Consumer<Violation> found) {
    long end = last.answer().version();
    stream.effects().values().stream()
        .filter(effect -> effect.answer().version() > end)
        .forEach(
            effect ->
                found.accept(
                    Violation.of(
                        NOTHING_LOST, stream.subject(), "It is there no longer", effect, last)));
    for (long version = 1; version <= end; version++) {
      if (!isWritten(version, stream)) {
        String text = "No command is known to have written version " + version;
        found.accept(Violation.of(NOTHING_TWICE, stream.subject(), text, last));
      }
    }
    if (last.request().kind() == Kind.READ_HISTORY) {
      checkEntries(last, stream, evidence, found);
    }
  }

  /** By a command, or together with the version after. */
  private static boolean isWritten(long version, Stream stream) {
    Exchange next = stream.effects().get(version + 1);
    return stream.effects().containsKey(version)
        || (next != null && Stream.foundBy(next) < version);
  }

  private static void checkEntries(
      Exchange last, Stream stream, Evidence evidence, Consumer<Violation> found) {
    for (JsonNode entry : evidence.body(last).path("entries")) {
      Exchange effect = stream.effects().get(entry.path("version").asLong());
      boolean fits =
          effect != null
              && effect.request().kind().leaves(entry.path("type").asText())
              && effect.request().person().equals(entry.path("by").path("id").asText());
      if (effect != null && !fits) {
        String text = "The history tells something else: " + entry;
        found.accept(Violation.of(NOTHING_TWICE, stream.subject(), text, effect, last));
      }
    }
  }
}
