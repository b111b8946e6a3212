package dev.readback.proof.simulation.history;

import dev.readback.eventsourcing.StreamId;
import dev.readback.proof.simulation.history.Entry.Answered;
import dev.readback.proof.simulation.history.Entry.Asked;
import dev.readback.proof.simulation.history.Entry.CommandFailed;
import dev.readback.proof.simulation.history.Entry.CommandGiven;
import dev.readback.proof.simulation.history.Entry.CommandSettled;
import dev.readback.proof.simulation.history.Entry.Disturbed;
import dev.readback.proof.simulation.history.Entry.DoneSaid;
import dev.readback.proof.simulation.history.Entry.Dropped;
import dev.readback.proof.simulation.history.Entry.Followed;
import dev.readback.proof.simulation.history.Entry.ListAsked;
import dev.readback.proof.simulation.history.Entry.ListEnded;
import dev.readback.proof.simulation.history.Entry.ListShown;
import dev.readback.proof.simulation.history.Entry.Listed;
import dev.readback.proof.simulation.history.Entry.ReadFailed;
import dev.readback.proof.simulation.history.Entry.Stored;
import dev.readback.proof.simulation.history.Entry.StreamAsked;
import dev.readback.proof.simulation.history.Entry.StreamShown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks through a history once and tells which promises it breaks. */
public final class Checker {
  private final Findings findings = new Findings();
  private final Floors floors = new Floors();
  private final Map<Integer, Asking<?>> open = new HashMap<>();
  private final CommandCheck commands;
  private final StreamCheck streams;
  private final ListCheck lists;
  private final IndexCheck index = new IndexCheck(findings);
  private final FollowerCheck followers = new FollowerCheck(findings);

  private Checker(Truth truth) {
    commands = new CommandCheck(truth, findings, floors);
    streams = new StreamCheck(truth, findings, floors);
    lists = new ListCheck(truth, findings, floors, index);
  }

  /**
   * Checks a run that has come to its end: no faults any more, and the queue run empty.
   *
   * @return in the order of the entries that show them
   */
  public static List<Violation> check(History history, Truth truth) {
    var checker = new Checker(truth);
    List<Entry> entries = history.entries();
    for (int i = 0; i < entries.size(); i++) {
      checker.findings.at(i);
      checker.see(entries.get(i), i);
    }
    checker.end(truth);
    return checker.findings.all();
  }

  private void see(Entry entry, int number) {
    switch (entry) {
      case Asked asked -> ask(new Asking<>(asked, floors.now(asked.session()), number));
      case Answered answered -> answer(answered);
      case Stored stored -> {
        commands.stored(stored);
        lists.stored(stored);
        followers.stored(stored, number);
      }
      case Listed listed -> index.listed(listed.row());
      case Dropped dropped -> index.dropped(dropped.model(), number);
      case Followed followed -> followers.followed(followed);
      case ListEnded ended -> lists.ended(ended);
      case Disturbed _ -> {}
    }
  }

  private void ask(Asking<?> asking) {
    open.put(asking.asked().number(), asking);
    if (asking.asked() instanceof CommandGiven) {
      commands.given(of(CommandGiven.class, asking));
    }
  }

  private void answer(Answered answered) {
    Asking<?> asking = open.remove(answered.number());
    if (asking == null) {
      throw new IllegalStateException("Answered what was not asked: " + answered);
    }
    switch (answered) {
      case CommandSettled settled -> commands.settled(settled, of(CommandGiven.class, asking));
      case CommandFailed failed -> commands.failed(failed, of(CommandGiven.class, asking));
      case StreamShown shown -> streams.shown(shown, of(StreamAsked.class, asking));
      case ListShown shown -> lists.shown(shown, of(ListAsked.class, asking));
      case DoneSaid said -> followers.said(said, asking.since());
      case ReadFailed _ -> {}
    }
  }

  private static <A extends Asked> Asking<A> of(Class<A> kind, Asking<?> asking) {
    return new Asking<>(kind.cast(asking.asked()), asking.floor(), asking.since());
  }

  private void end(Truth truth) {
    commands.end(open.values());
    for (var stream : truth.streams()) {
      StreamId id = stream.id();
      followers.end(id, stream.version());
    }
  }
}
