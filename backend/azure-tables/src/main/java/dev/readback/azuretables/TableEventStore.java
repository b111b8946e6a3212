package dev.readback.azuretables;

import com.azure.data.tables.models.TableEntity;
import com.azure.data.tables.models.TableTransactionAction;
import com.azure.data.tables.models.TableTransactionActionType;
import com.azure.data.tables.models.TableTransactionResult;
import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.Appended;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.eventsourcing.store.NewEvent;
import dev.readback.eventsourcing.store.RecordedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stream is a partition, an event a row, an append an entity group transaction that only creates
 * rows: of two writers on one version, the second finds its first row taken, and the service undoes
 * the rest.
 */
final class TableEventStore implements EventStore {
  /** How long the service itself looks for rows, where conditions are not on partition keys. */
  private static final Duration MOST_WORK_ON_A_PAGE = Duration.ofSeconds(5);

  private final Tables tables;
  private final TableNames names;
  private final StorageCalls calls;

  TableEventStore(Tables tables, TableNames names, StorageCalls calls) {
    this.tables = tables;
    this.names = names;
    this.calls = calls;
  }

  @Override
  public Uni<EventStream> load(StreamId stream) {
    return calls
        .run(
            () ->
                tables
                    .query(names.ofCategory(stream), OData.partition(StreamKey.of(stream)))
                    .collectList())
        .onFailure(Failures::isOfService)
        .transform(Failures::unavailable)
        .map(rows -> read(stream, rows));
  }

  private static EventStream read(StreamId stream, List<TableEntity> rows) {
    // Azure answers in this order, but Cosmos DB, with the same interface, does not.
    rows.sort(Comparator.comparing(TableEntity::getRowKey));
    List<RecordedEvent> events = new ArrayList<>(rows.size());
    for (TableEntity row : rows) {
      events.add(EventRow.read(stream, events.size() + 1, row));
    }
    return new EventStream(stream, events);
  }

  @Override
  public Uni<Appended> append(
      StreamId stream, long expectedVersion, CommandId command, List<NewEvent> events) {
    if (events.isEmpty() || expectedVersion < 0) {
      throw new IllegalArgumentException("An append needs an event and a version to follow");
    }
    return Uni.createFrom()
        .deferred(
            () -> {
              String table = names.ofCategory(stream);
              List<TableEntity> rows = rows(stream, expectedVersion, command, events);
              AppendLimits.check(stream, rows);
              var failures =
                  new AppendFailures(stream, expectedVersion, command, RequestSize.of(rows));
              return write(table, rows)
                  .onFailure()
                  .transform(failures::classify)
                  .replaceWith(new Appended(expectedVersion + rows.size()));
            });
  }

  private static List<TableEntity> rows(
      StreamId stream, long expectedVersion, CommandId command, List<NewEvent> events) {
    String partitionKey = StreamKey.of(stream);
    List<TableEntity> rows = new ArrayList<>(events.size());
    for (NewEvent added : events) {
      long version = expectedVersion + rows.size() + 1;
      var recorded = new RecordedEvent(version, added.event(), command, added.origin());
      rows.add(EventRow.of(partitionKey, recorded));
    }
    return rows;
  }

  private Uni<TableTransactionResult> write(String table, List<TableEntity> rows) {
    List<TableTransactionAction> creations =
        rows.stream()
            .map(row -> new TableTransactionAction(TableTransactionActionType.CREATE, row))
            .toList();
    return calls.run(() -> tables.write(table, client -> client.submitTransaction(creations)));
  }

  @Override
  public Multi<StreamId> streams(String category) {
    String table = names.ofCategory(category);
    return calls
        .withTimeLimit(calls.timeLimit().plus(MOST_WORK_ON_A_PAGE))
        .pages(place -> tables.partitionsWith(table, EventRow.rowKey(1), place))
        .map(key -> new StreamId(category, key))
        .onFailure(Failures::isOfService)
        .transform(Failures::unavailable);
  }
}
