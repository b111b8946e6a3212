package dev.readback.azuretables;

import com.azure.data.tables.models.TableTransactionAction;
import dev.readback.azuretables.TablesAccess.ConnectionString;
import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Writes thousands of new rows, many in one transaction, as the store would write each; at {@link
 * #close}, so that a test begins soon.
 */
public final class RowsInBulk implements ReadModelStore, AutoCloseable {
  private static final int MOST_ACTIONS = 100;
  private static final int TRANSACTIONS_AT_ONCE = 4;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Vertx vertx = Vertx.vertx();
  private final VertxTransport http = new VertxTransport(vertx, PATIENCE);
  private final Tables tables;

  /** By table and partition. */
  private final Map<List<String>, List<List<TableTransactionAction>>> transactions =
      new HashMap<>();

  public RowsInBulk(String connectionString) {
    tables = new Tables(Account.of(new ConnectionString(connectionString), http).tables().get());
  }

  @Override
  public Uni<Boolean> put(ReadModelRow row) {
    var actions = ModelWrite.of(row).after(row.model(), Optional.empty());
    String table = new TableNames("").ofModel(row.model());
    var begun =
        transactions.computeIfAbsent(List.of(table, row.partition()), _ -> new ArrayList<>());
    if (begun.isEmpty() || begun.getLast().size() + actions.size() > MOST_ACTIONS) {
      begun.add(new ArrayList<>());
    }
    begun.getLast().addAll(actions);
    return Uni.createFrom().item(true);
  }

  @Override
  public void close() {
    Flux.fromIterable(transactions.entrySet())
        .concatMap(entry -> writeAll(entry.getKey().getFirst(), entry.getValue()))
        .blockLast(PATIENCE);
    http.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  /** The first one alone: it makes the table. */
  private Flux<?> writeAll(String table, List<List<TableTransactionAction>> transactions) {
    return write(table, transactions.getFirst())
        .thenMany(
            Flux.fromIterable(transactions)
                .skip(1)
                .flatMap(actions -> write(table, actions), TRANSACTIONS_AT_ONCE));
  }

  private Mono<?> write(String table, List<TableTransactionAction> actions) {
    // The emulator closes a connection that was idle for 5 s, which may be one that is just taken.
    return tables
        .write(table, client -> client.submitTransaction(actions))
        .retryWhen(Retry.max(2).filter(IOException.class::isInstance));
  }

  @Override
  public Uni<Optional<ReadModelRow>> find(String model, String partition, String id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Uni<ReadModelPage> page(
      String model, String partition, String list, String after, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Uni<Void> drop(String model) {
    throw new UnsupportedOperationException();
  }
}
