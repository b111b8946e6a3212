package dev.readback.bench.storage;

import com.azure.data.tables.TableAsyncClient;
import com.azure.data.tables.models.ListEntitiesOptions;
import com.azure.data.tables.models.TableEntity;
import com.azure.data.tables.models.TableTransactionAction;
import com.azure.data.tables.models.TableTransactionActionType;
import com.azure.data.tables.models.TableTransactionResult;
import dev.readback.eventsourcing.EncodedEvent;
import dev.readback.eventsourcing.store.Origin;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The storage operations of commands and queries, and nothing besides. */
record BareRows(TableAsyncClient table) {

  /** The query of a partition. */
  Mono<List<TableEntity>> load(String key) {
    return table
        .listEntities(new ListEntitiesOptions().setFilter("PartitionKey eq '" + key + "'"))
        .collectList();
  }

  /** The transaction that creates one row. */
  Mono<TableTransactionResult> append(String key, int version, EncodedEvent event) {
    return table.submitTransaction(
        List.of(
            new TableTransactionAction(
                TableTransactionActionType.CREATE, row(key, version, event))));
  }

  private static TableEntity row(String key, int version, EncodedEvent event) {
    Origin origin = Bookings.origin();
    return new TableEntity(key, String.format(Locale.ROOT, "%010d", version))
        .addProperty("type", event.type())
        .addProperty("schema", event.schemaVersion())
        .addProperty("data", event.data())
        .addProperty("command", UUID.randomUUID().toString())
        .addProperty("fingerprint", origin.fingerprint())
        .addProperty("actor", origin.actor().id())
        .addProperty("actorName", origin.actor().name())
        .addProperty("at", origin.recordedAt().toString());
  }
}
