package dev.readback.azuretables;

import dev.readback.eventsourcing.store.WorkQueue;
import dev.readback.eventsourcing.testkit.WorkQueueContract;
import java.time.Duration;

class AzureWorkQueueTest extends WorkQueueContract {
  private final WorkQueue queue = Azurite.freshTables().workQueue("contracts");

  @Override
  protected WorkQueue queue() {
    return queue;
  }

  @Override
  protected void pass(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
