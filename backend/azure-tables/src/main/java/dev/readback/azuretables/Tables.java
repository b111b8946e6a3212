package dev.readback.azuretables;

import com.azure.core.http.rest.PagedFlux;
import com.azure.data.tables.TableAsyncClient;
import com.azure.data.tables.TableServiceAsyncClient;
import com.azure.data.tables.TableServiceClientBuilder;
import com.azure.data.tables.models.ListEntitiesOptions;
import com.azure.data.tables.models.TableEntity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The tables of an account. */
final class Tables {
  private static final int MOST_ROWS_IN_A_PAGE = 1_000;
  private static final String PARTITION_KEY = "PartitionKey";

  private final TableServiceAsyncClient reading;
  private final TableServiceAsyncClient readingRows;
  private final TableServiceAsyncClient writing;
  private final Map<String, TableAsyncClient> readable = new ConcurrentHashMap<>();
  private final Map<String, TableAsyncClient> readableRows = new ConcurrentHashMap<>();
  private final Map<String, TableAsyncClient> writable = new ConcurrentHashMap<>();

  Tables(TableServiceClientBuilder account) {
    this.reading = account.retryOptions(Retries.twice()).buildAsyncClient();
    this.writing = account.retryOptions(Retries.never()).buildAsyncClient();
    this.readingRows =
        account.retryOptions(Retries.twice()).addPolicy(new MinimalMetadata()).buildAsyncClient();
  }

  /** All entities that meet a condition, over all pages; none when there is no such table. */
  Flux<TableEntity> query(String table, String filter) {
    return query(table, filter, MOST_ROWS_IN_A_PAGE);
  }

  /** The same, so many a page, without ETags. */
  Flux<TableEntity> query(String table, String filter, int most) {
    return query(readableRows.computeIfAbsent(table, readingRows::getTableClient), filter, most);
  }

  /** The entity that meets a condition, with its ETag, if there is one. */
  Mono<TableEntity> find(String table, String filter) {
    return query(readable.computeIfAbsent(table, reading::getTableClient), filter, 1).next();
  }

  private static Flux<TableEntity> query(TableAsyncClient table, String filter, int most) {
    var options =
        new ListEntitiesOptions().setFilter(filter).setTop(Math.min(most, MOST_ROWS_IN_A_PAGE));
    return table.listEntities(options).onErrorResume(Failures::isTableNotFound, _ -> Flux.empty());
  }

  /**
   * The partitions that have a row of this key, on one page of all.
   *
   * @param place where the page before said to go on; null for the first one
   */
  Mono<Page<String>> partitionsWith(String table, String rowKey, @Nullable String place) {
    var options =
        new ListEntitiesOptions()
            .setFilter(OData.rowKey(rowKey))
            .setSelect(List.of(PARTITION_KEY))
            .setTop(MOST_ROWS_IN_A_PAGE);
    PagedFlux<TableEntity> found =
        readable.computeIfAbsent(table, reading::getTableClient).listEntities(options);
    return (place == null ? found.byPage() : found.byPage(place))
        .next()
        .map(page -> Page.of(page, TableEntity::getPartitionKey))
        .onErrorResume(Failures::isTableNotFound, _ -> Mono.just(Page.none()));
  }

  /** Writes to a table, which is made first when it is not there: then nothing was written yet. */
  <T> Mono<T> write(String table, Function<TableAsyncClient, Mono<T>> writing) {
    Mono<T> write =
        Mono.defer(
            () -> writing.apply(writable.computeIfAbsent(table, this.writing::getTableClient)));
    return write.onErrorResume(
        Failures::isTableNotFound, _ -> reading.createTableIfNotExists(table).then(write));
  }

  /** Removes a table with all that is in it; one that is not there is as good as removed. */
  Mono<Void> drop(String table) {
    return reading
        .deleteTable(table)
        .onErrorResume(Failures::isTableBeingDeleted, _ -> Mono.empty());
  }

  Mono<Void> createAll(Collection<String> tables) {
    return Flux.fromIterable(tables).concatMap(reading::createTableIfNotExists).then();
  }
}
