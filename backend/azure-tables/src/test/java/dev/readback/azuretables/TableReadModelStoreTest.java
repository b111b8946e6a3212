package dev.readback.azuretables;

import dev.readback.eventsourcing.store.ReadModelStore;
import dev.readback.eventsourcing.testkit.ReadModelStoreContract;

class TableReadModelStoreTest extends ReadModelStoreContract {
  private static final ReadModelStore STORE = Azurite.freshTables().readModelStore();

  @Override
  protected ReadModelStore store() {
    return STORE;
  }
}
