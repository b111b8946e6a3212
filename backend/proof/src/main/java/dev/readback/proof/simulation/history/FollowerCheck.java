package dev.readback.proof.simulation.history;

import static dev.readback.proof.simulation.history.Violation.Promise.DONE_MEANS_DONE;
import static dev.readback.proof.simulation.history.Violation.Promise.EVERY_CHANGE_IS_FOLLOWED;

import dev.readback.eventsourcing.StreamId;
import dev.readback.proof.simulation.history.Entry.DoneSaid;
import dev.readback.proof.simulation.history.Entry.Followed;
import dev.readback.proof.simulation.history.Entry.Stored;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must hold of those who follow streams. */
final class FollowerCheck {

  /** A version that nobody has followed yet, and the entry that stored it. */
  private record Owed(long version, int since) {}

  private final Findings findings;
  private final Map<StreamId, Long> followed = new HashMap<>();
  private final Map<StreamId, List<Owed>> owed = new HashMap<>();

  FollowerCheck(Findings findings) {
    this.findings = findings;
  }

  void stored(Stored now, int entry) {
    owed.computeIfAbsent(now.stream(), _ -> new ArrayList<>()).add(new Owed(now.version(), entry));
  }

  void followed(Followed now) {
    followed.merge(now.stream(), now.version(), Math::max);
    owed.getOrDefault(now.stream(), new ArrayList<>())
        .removeIf(waiting -> waiting.version() <= now.version());
  }

  /** Who says that all is done speaks of what was stored before they were asked. */
  void said(DoneSaid said, int asked) {
    if (said.done()) {
      owed.forEach(
          (stream, waiting) ->
              findings.require(
                  waiting.stream().allMatch(each -> each.since() > asked),
                  DONE_MEANS_DONE,
                  stream,
                  () -> waiting + " is waiting, and all is said to be done"));
    }
  }

  void end(StreamId stream, long version) {
    findings.require(
        followed.getOrDefault(stream, 0L) >= version,
        EVERY_CHANGE_IS_FOLLOWED,
        stream,
        () -> "version %d was followed up to %s".formatted(version, followed.get(stream)));
  }
}
