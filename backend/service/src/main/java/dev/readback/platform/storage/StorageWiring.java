package dev.readback.platform.storage;

import dev.readback.azuretables.AzureTables;
import dev.readback.azuretables.AzureTablesOptions;
import dev.readback.azuretables.TablesAccess;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.ReadModelStore;
import dev.readback.platform.configuration.ReadbackConfig;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/** Makes the stores from the configured account. */
@Dependent
class StorageWiring {

  @Produces
  @Singleton
  AzureTables azureTables(Vertx vertx, ReadbackConfig config) {
    ReadbackConfig.Storage storage = config.storage();
    return AzureTables.of(
        vertx, AzureTablesOptions.of(access(storage)).withTimeLimit(storage.timeLimit()));
  }

  /** Looks where storage is, so that a missing setting ends the start. It may be away by then. */
  void checkAtStart(@Observes StartupEvent start, ReadbackConfig config) {
    access(config.storage());
  }

  @Produces
  @Singleton
  EventStore eventStore(AzureTables tables) {
    return tables.eventStore();
  }

  @Produces
  @Singleton
  ReadModelStore readModelStore(AzureTables tables) {
    return tables.readModelStore();
  }

  private static TablesAccess access(ReadbackConfig.Storage storage) {
    Optional<TablesAccess> byKey =
        storage.connectionString().map(TablesAccess.ConnectionString::new);
    return byKey
        .or(
            () ->
                storage
                    .tableEndpoint()
                    .map(
                        endpoint ->
                            new TablesAccess.EntraIdentity(URI.create(endpoint), Optional.empty())))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Where is storage? Set readback.storage.connection-string, or"
                        + " readback.storage.table-endpoint to use the machine's own identity"));
  }
}
