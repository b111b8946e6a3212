package dev.readback.proof.blackbox.run;

import dev.readback.proof.blackbox.checker.DueMails;
import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Kind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts, by name. Safe for use by several threads. */
public final class Figures {
  private final Map<String, Long> counts = new TreeMap<>();

  public synchronized void add(String name, long count) {
    counts.merge(name, count, Long::sum);
  }

  public void addAll(Figures others) {
    others.counts().forEach(this::add);
  }

  public synchronized Map<String, Long> counts() {
    return new TreeMap<>(counts);
  }

  public synchronized long count(String name) {
    return counts.getOrDefault(name, 0L);
  }

  private void countMails(Collection<Exchange> history) {
    Set<String> bookings = new HashSet<>();
    for (Exchange each : history) {
      if (each.request().kind() == Kind.MAIL) {
        add("mails", 1);
        add("mails, second copies", bookings.add(each.request().subject()) ? 0 : 1);
      }
    }
    add("mails that were due", DueMails.of(history).size());
  }

  /** Counts what a history holds. */
  void count(Collection<Exchange> history) {
    Set<Long> operations = new HashSet<>();
    Set<String> streams = new HashSet<>();
    for (Exchange each : history) {
      if (!each.request().kind().isAsked()) {
        continue;
      }
      operations.add(each.request().operation());
      Kind kind = each.request().kind();
      int status = each.answer().status();
      add("requests", 1);
      if (status == 0 || status >= 500) {
        add("requests without an answer, or answered 503", 1);
      }
      if (each.isCommand() && List.of(409, 412).contains(status)) {
        add("commands refused", 1);
      }
      if (each.isCommand() && each.answer().isDone()) {
        add("commands done", 1);
        streams.add(each.request().subject());
      }
      if (kind == Kind.LIST && each.answer().isDone()) {
        add("pages of lists, " + each.answer().consistency(), 1);
        if (each.answer().body().contains("\"readFrom\":\"stream\"")) {
          add("pages of lists, corrected by streams", 1);
        }
      }
    }
    add("operations", operations.size());
    add("streams", streams.size());
    countMails(history);
  }
}
