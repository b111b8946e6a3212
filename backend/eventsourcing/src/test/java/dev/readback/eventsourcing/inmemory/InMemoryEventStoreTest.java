package dev.readback.eventsourcing.inmemory;

import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.testkit.EventStoreContract;

class InMemoryEventStoreTest extends EventStoreContract {
  private final EventStore store = new InMemoryEventStore();

  @Override
  protected EventStore store() {
    return store;
  }
}
