package dev.readback.eventsourcing.inmemory;

import dev.readback.eventsourcing.store.ReadModelStore;
import dev.readback.eventsourcing.testkit.ReadModelStoreContract;

class InMemoryReadModelStoreTest extends ReadModelStoreContract {
  private final ReadModelStore store = new InMemoryReadModelStore();

  @Override
  protected ReadModelStore store() {
    return store;
  }
}
