package dev.readback.eventsourcing.inmemory;

import dev.readback.eventsourcing.store.WorkQueue;
import dev.readback.eventsourcing.testkit.WorkQueueContract;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

class InMemoryWorkQueueTest extends WorkQueueContract {
  private Instant now = Instant.parse("2026-11-24T10:00:00Z");
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private final WorkQueue queue = new InMemoryWorkQueue(clock);

  @Override
  protected WorkQueue queue() {
    return queue;
  }

  @Override
  protected void pass(Duration time) {
    now = now.plus(time);
  }
}
