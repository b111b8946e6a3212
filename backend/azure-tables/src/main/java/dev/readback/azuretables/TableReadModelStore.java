package dev.readback.azuretables;

import static com.azure.data.tables.models.TableErrorCode.ENTITY_ALREADY_EXISTS;
import static com.azure.data.tables.models.TableErrorCode.RESOURCE_NOT_FOUND;
import static com.azure.data.tables.models.TableErrorCode.UPDATE_CONDITION_NOT_SATISFIED;

import com.azure.data.tables.models.TableEntity;
import com.azure.data.tables.models.TableErrorCode;
import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * A read model is a table. A row is replaced, and its lists with it, on condition that it is still
 * the one whose version was compared; after a lost race it is compared again.
 */
final class TableReadModelStore implements ReadModelStore {
  private static final int MOST_LOST_RACES = 50;

  /** Made, replaced or (with its table) removed since it was read. */
  private static final Set<TableErrorCode> LOST_RACE =
      Set.of(ENTITY_ALREADY_EXISTS, UPDATE_CONDITION_NOT_SATISFIED, RESOURCE_NOT_FOUND);

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
          var write = ModelWrite.of(row);
          return head(table, row.partition(), row.id())
              .flatMap(stored -> put(row, table, write, stored))
              .retryWhen(Retry.max(MOST_LOST_RACES).filter(TableReadModelStore::isLostRace));
        });
  }

  private Mono<Boolean> put(
      ReadModelRow row, String table, ModelWrite write, Optional<TableEntity> stored) {
    if (stored.isPresent() && ModelRow.version(stored.get()) >= row.version()) {
      return Mono.just(false);
    }
    var actions = write.after(row.model(), stored);
    return tables.write(table, client -> client.submitTransaction(actions)).thenReturn(true);
  }

  private static boolean isLostRace(Throwable failure) {
    return LOST_RACE.stream().anyMatch(code -> Failures.has(failure, code));
  }

  @Override
  public Uni<Optional<ReadModelRow>> find(String model, String partition, String id) {
    return run(
        () ->
            head(names.ofModel(model), partition, id)
                .map(found -> found.map(head -> ModelRow.readHead(model, head))));
  }

  private Mono<Optional<TableEntity>> head(String table, String partition, String id) {
    return tables
        .find(table, OData.row(OrderedKey.encode(partition), ModelRow.headKey(id)))
        .onErrorResume(Failures::isTableBeingDeleted, _ -> Mono.empty())
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty());
  }

  @Override
  public Uni<ReadModelPage> page(
      String model, String partition, String list, String after, int limit) {
    return run(
        () -> {
          String filter = ModelRow.entriesAfter(partition, list, after);
          int oneMore = limit + 1;
          return tables
              .query(names.ofModel(model), filter, oneMore)
              .onErrorResume(Failures::isTableBeingDeleted, _ -> Flux.empty())
              .take(oneMore)
              .map(entry -> ModelRow.readEntry(model, entry))
              .collectList()
              .map(rows -> page(rows, limit));
        });
  }

  private static ReadModelPage page(List<ReadModelRow> rows, int limit) {
    boolean more = rows.size() > limit;
    return new ReadModelPage(more ? rows.subList(0, limit) : rows, more);
  }

  @Override
  public Uni<Void> drop(String model) {
    return run(() -> tables.drop(names.ofModel(model)));
  }

  private <T> Uni<T> run(Supplier<Mono<T>> operation) {
    return calls.run(operation).onFailure(Failures::isOfService).transform(Failures::unavailable);
  }
}
