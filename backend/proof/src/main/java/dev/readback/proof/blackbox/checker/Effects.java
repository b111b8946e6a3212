package dev.readback.proof.blackbox.checker;

import dev.readback.proof.blackbox.history.Exchange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds out which command wrote which version: several may have been answered with one. */
final class Effects {
  private Effects() {}

  static void find(Stream stream, Evidence evidence) {
    List<Exchange> done =
        stream.done().stream().sorted(Comparator.comparingLong(Exchange::endedAt)).toList();
    for (Exchange command : done) {
      if (mayBeEffect(command, stream, evidence)) {
        stream.effects().putIfAbsent(command.answer().version(), command);
      }
    }
  }

  /** Whether a command, given in the version before, makes the version that it was answered. */
  static boolean mayBeEffect(Exchange command, Stream stream, Evidence evidence) {
    long version = command.answer().version();
    long found = Stream.foundBy(command);
    if (command.request().ifMatch() != 0 && command.request().ifMatch() != found) {
      return false;
    }
    Optional<Essence> before = stream.at(found);
    if (found > 0 && before.isEmpty()) {
      return true; // nobody was ever shown the version before
    }
    Optional<Essence> after =
        Fold.apply(command.request(), before, evidence.ordered(stream.subject()));
    return after.isPresent() && after.equals(stream.at(version)) && !after.equals(before);
  }

  /** Whether a command had nothing to do in the version that it was answered. */
  static boolean mayBeNothing(Exchange command, Stream stream, Evidence evidence) {
    long version = command.answer().version();
    Optional<Essence> state = stream.at(version);
    boolean matches = command.request().ifMatch() == 0 || command.request().ifMatch() == version;
    return matches
        && state.isPresent()
        && state.equals(Fold.apply(command.request(), state, evidence.ordered(stream.subject())));
  }
}
