package dev.readback.proof.blackbox.run;

import dev.readback.proof.blackbox.checker.DueMails;
import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Fault;
import dev.readback.proof.blackbox.history.Mail;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** When all is over: the mails that have come, after a last wait for those that are due. */
final class LastMails {

  /** The dead may have claimed a mail by a clock that was ahead of that of all who are left. */
  private static final Duration MOST_APART = Duration.ofMinutes(6);

  private final List<Exchange> history;
  private final Supplier<List<Mail>> arrived;
  private final Duration patience;

  LastMails(List<Exchange> history, Supplier<List<Mail>> arrived, Duration patience) {
    this.history = history;
    this.arrived = arrived;
    this.patience = patience;
  }

  List<Mail> await() {
    Set<String> due = DueMails.of(history).keySet();
    Duration longest = wereClocksOff() ? patience.plus(MOST_APART) : patience;
    long deadline = System.nanoTime() + longest.toNanos();
    while (!hasCome(due) && System.nanoTime() < deadline) {
      Troublemaker.pause(100);
    }
    return arrived.get();
  }

  private boolean hasCome(Set<String> due) {
    return arrived.get().stream().map(Mail::booking).collect(Collectors.toSet()).containsAll(due);
  }

  private boolean wereClocksOff() {
    return history.stream().anyMatch(each -> each.request().subject().equals(Fault.CLOCK.name()));
  }
}
