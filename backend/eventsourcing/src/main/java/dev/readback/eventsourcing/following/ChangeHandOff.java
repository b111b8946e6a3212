package dev.readback.eventsourcing.following;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.handling.HandOff;
import dev.readback.eventsourcing.store.WorkMessage;
import dev.readback.eventsourcing.store.WorkQueue;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;

/**
 * Announces a change by a message that comes due after a while, and sees to the change at once. If
 * this process dies in between, the message comes due, and any process sees to it.
 */
final class ChangeHandOff implements HandOff {
  private final WorkQueue queue;
  private final ChangeWork work;
  private final Clock clock;
  private final Duration delay;

  ChangeHandOff(WorkQueue queue, ChangeWork work, Clock clock, Duration delay) {
    this.queue = queue;
    this.work = work;
    this.clock = clock;
    this.delay = delay;
  }

  @Override
  public Uni<Announcement> announce(StreamId stream, CommandId command) {
    var change = new AnnouncedChange(stream, command, clock.instant());
    return queue
        .put(change.text(), delay)
        .map(message -> outcome -> settle(change, message, outcome));
  }

  private void settle(AnnouncedChange change, WorkMessage message, Outcome outcome) {
    switch (outcome) {
      case RECORDED -> work.begin(change, message);
      case NOTHING_RECORDED -> work.forget(message);
      case UNKNOWN -> {
        // the message comes due, and whoever takes it looks into the stream
      }
    }
  }
}
