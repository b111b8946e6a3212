package dev.readback.azuretables;

import static com.azure.data.tables.models.TableErrorCode.ENTITY_ALREADY_EXISTS;
import static com.azure.data.tables.models.TableErrorCode.UPDATE_CONDITION_NOT_SATISFIED;

import com.azure.data.tables.models.TableEntity;
import com.azure.data.tables.models.TableEntityUpdateMode;
import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * A read model is a table. A row is replaced on condition that it is still the one whose version
 * was compared; after a lost race it is compared again.
 */
final class TableReadModelStore implements ReadModelStore {
  private static final int MOST_LOST_RACES = 50;

  private final Tables tables;
  private final TableNames names;
  private final StorageCalls calls;

  TableReadModelStore(Tables tables, TableNames names, StorageCalls calls) {
    this.tables = tables;
    this.names = names;
    this.calls = calls;
  }

  @Override
  public Uni<Boolean> put(ReadModelRow row) {
    return run(
        () -> {
          String table = names.ofModel(row.model());
          TableEntity entity = ModelRow.of(row);
          return stored(table, entity.getPartitionKey(), entity.getRowKey())
              .flatMap(current -> putAfter(current, table, entity))
              .retryWhen(Retry.max(MOST_LOST_RACES).filter(TableReadModelStore::isLostRace));
        });
  }

  private Mono<Boolean> putAfter(Optional<TableEntity> current, String table, TableEntity entity) {
    return current
        .map(known -> replace(known, table, entity))
        .orElseGet(
            () ->
                tables
                    .write(table, client -> client.createEntityWithResponse(entity))
                    .thenReturn(true));
  }

  private Mono<Boolean> replace(TableEntity known, String table, TableEntity entity) {
    if (ModelRow.version(known) >= ModelRow.version(entity)) {
      return Mono.just(false);
    }
    var replacement = ModelRow.over(known, entity);
    return tables
        .write(
            table,
            client ->
                client.updateEntityWithResponse(replacement, TableEntityUpdateMode.REPLACE, true))
        .thenReturn(true);
  }

  private static boolean isLostRace(Throwable failure) {
    return Failures.has(failure, ENTITY_ALREADY_EXISTS)
        || Failures.has(failure, UPDATE_CONDITION_NOT_SATISFIED);
  }

  @Override
  public Uni<Optional<ReadModelRow>> find(String model, String partition, String key) {
    return run(
        () ->
            stored(names.ofModel(model), OrderedKey.encode(partition), OrderedKey.encode(key))
                .map(found -> found.map(entity -> ModelRow.read(model, entity))));
  }

  private Mono<Optional<TableEntity>> stored(String table, String partitionKey, String rowKey) {
    return tables
        .query(table, OData.row(partitionKey, rowKey), 1)
        .next()
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty());
  }

  @Override
  public Uni<ReadModelPage> page(String model, String partition, String after, int limit) {
    return run(
        () -> {
          String filter = OData.rowsAfter(OrderedKey.encode(partition), OrderedKey.encode(after));
          int oneMore = limit + 1;
          return tables
              .query(names.ofModel(model), filter, oneMore)
              .take(oneMore)
              .map(entity -> ModelRow.read(model, entity))
              .collectList()
              .map(rows -> page(rows, limit));
        });
  }

  private static ReadModelPage page(List<ReadModelRow> rows, int limit) {
    boolean more = rows.size() > limit;
    return new ReadModelPage(more ? rows.subList(0, limit) : rows, more);
  }

  private <T> Uni<T> run(Supplier<Mono<T>> operation) {
    return calls.run(operation).onFailure(Failures::isOfService).transform(Failures::unavailable);
  }
}
