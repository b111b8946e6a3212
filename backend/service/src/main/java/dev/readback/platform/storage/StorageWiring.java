package dev.readback.platform.storage;

import dev.readback.azuretables.AzureTables;
import dev.readback.azuretables.AzureTablesOptions;
import dev.readback.azuretables.TablesAccess;
import dev.readback.eventsourcing.readmodel.ReadModelRebuild;
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

  @Produces
  @Singleton
  Queues queues(AzureTables tables) {
    return new Queues(tables.workQueue("changes"), tables.workQueue("changes-put-aside"));
  }

  @Produces
  @Singleton
  ReadModelRebuild rebuild(EventStore events, ReadModelStore models) {
    return new ReadModelRebuild(events, models);
  }

  private static TablesAccess access(ReadbackConfig.Storage storage) {
    Optional<TablesAccess> byKey =
        storage.connectionString().map(TablesAccess.ConnectionString::new);
    return byKey
        .or(() -> storage.tableEndpoint().map(tables -> byIdentity(tables, storage)))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Where is storage? Set readback.storage.connection-string, or"
                        + " readback.storage.table-endpoint to use the machine's own identity"));
  }

  private static TablesAccess byIdentity(String tableEndpoint, ReadbackConfig.Storage storage) {
    String queueEndpoint =
        storage
            .queueEndpoint()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "Where are the queues? Set readback.storage.queue-endpoint beside"
                            + " readback.storage.table-endpoint"));
    return new TablesAccess.EntraIdentity(
        URI.create(tableEndpoint), Optional.of(URI.create(queueEndpoint)), Optional.empty());
  }
}
