package dev.readback.azuretables;

import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.testkit.EventStoreContract;

class TableEventStoreTest extends EventStoreContract {
  private static final EventStore STORE = Azurite.freshTables().eventStore();

  @Override
  protected EventStore store() {
    return STORE;
  }
}
