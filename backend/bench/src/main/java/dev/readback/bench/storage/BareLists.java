package dev.readback.bench.storage;

import com.azure.data.tables.TableAsyncClient;
import com.azure.data.tables.models.ListEntitiesOptions;
import com.azure.data.tables.models.TableEntity;
import dev.readback.bench.measure.Client;
import java.util.List;
import java.util.concurrent.CompletionStage;
import reactor.core.publisher.Mono;

/** The floor under {@link KernelLists}: the same rows are looked for, in the same order. */
public final class BareLists implements Client {
  private final Mono<List<TableEntity>> page;

  public BareLists(Storage storage, ListedBookings listed, boolean inSession, int limit) {
    TableAsyncClient list = listed.rows(storage);
    TableAsyncClient generations = ListedBookings.table(storage, "generations");
    String whose = "PartitionKey eq '" + ListedBookings.BUYER + "' and ";
    String entries = "RowKey gt 'l%1$s$!' and RowKey lt 'l%1$s&'".formatted(ListedBookings.LIST);
    Mono<?> generation =
        find(generations, "PartitionKey eq 'models' and RowKey eq 'h" + listed.model() + "'", 1);
    String first = listed.first().key();
    var own = find(list, whose + "RowKey eq 'h" + first + "'", 1);
    this.page =
        generation
            .then(find(list, whose + entries, limit + (inSession ? 2 : 1)))
            .flatMap(
                rows -> inSession && !shows(rows, first) ? own.thenReturn(rows) : Mono.just(rows));
  }

  private static boolean shows(List<TableEntity> rows, String booking) {
    return rows.stream().anyMatch(row -> row.getRowKey().contains(booking));
  }

  private static Mono<List<TableEntity>> find(TableAsyncClient table, String filter, int most) {
    return table
        .listEntities(new ListEntitiesOptions().setFilter(filter).setTop(most))
        .take(most)
        .collectList();
  }

  @Override
  public CompletionStage<?> next() {
    return page.toFuture();
  }
}
