package dev.readback.azuretables;

import com.azure.data.tables.TableClient;
import com.azure.data.tables.TableServiceClientBuilder;
import dev.readback.azuretables.TablesAccess.ConnectionString;
import dev.readback.azurite.AzuriteOptions;
import dev.readback.azurite.AzuriteServer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.UUID;

/** One Azurite and one Vert.x for all tests; they end with the JVM. */
final class Azurite {
  static final AzuriteServer SERVER = AzuriteServer.start(AzuriteOptions.temporary());
  static final Vertx VERTX = Vertx.vertx();
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private Azurite() {}

  /** Tables that no other test sees: Azurite reads a table whole, so a small one is quick. */
  static AzureTables freshTables() {
    return tables(freshPrefix());
  }

  static AzureTables tables(String prefix) {
    return AzureTables.of(VERTX, options(SERVER.connectionString()).withPrefix(prefix));
  }

  static AzureTablesOptions options(String connectionString) {
    return AzureTablesOptions.of(new ConnectionString(connectionString));
  }

  static String freshPrefix() {
    return "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }

  /** The SDK's own client, to prepare and to inspect rows past the stores. */
  static TableClient rawTable(String name) {
    var service =
        new TableServiceClientBuilder()
            .connectionString(SERVER.connectionString())
            .httpClient(new VertxTransport(VERTX, PATIENCE))
            .buildClient();
    service.createTableIfNotExists(name);
    return service.getTableClient(name);
  }

  static <T> T await(Uni<T> uni) {
    return uni.await().atMost(PATIENCE);
  }
}
