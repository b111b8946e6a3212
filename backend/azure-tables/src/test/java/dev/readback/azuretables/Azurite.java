package dev.readback.azuretables;

import dev.readback.azurite.AzuriteOptions;
import dev.readback.azurite.AzuriteServer;
import io.vertx.core.Vertx;
import java.util.UUID;

/** One Azurite and one Vert.x for all tests; they end with the JVM. */
final class Azurite {
  static final AzuriteServer SERVER = AzuriteServer.start(AzuriteOptions.temporary());
  static final Vertx VERTX = Vertx.vertx();

  private Azurite() {}

  static String connectionString() {
    return SERVER.connectionString();
  }

  /** Tables that no other test sees: Azurite reads a table whole, so a small one is quick. */
  static AzureTables freshTables() {
    return tables(freshPrefix());
  }

  static AzureTables tables(String prefix) {
    return AzureTables.of(
        VERTX,
        AzureTablesOptions.of(new TablesAccess.ConnectionString(connectionString()))
            .withTablePrefix(prefix));
  }

  static String freshPrefix() {
    return "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }
}
