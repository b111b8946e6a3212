package dev.readback.bench.storage;

import com.azure.core.http.HttpClient;
import com.azure.core.http.vertx.VertxHttpClientBuilder;
import com.azure.data.tables.TableAsyncClient;
import com.azure.data.tables.TableServiceAsyncClient;
import com.azure.data.tables.TableServiceClientBuilder;
import com.azure.storage.queue.QueueAsyncClient;
import com.azure.storage.queue.QueueServiceClientBuilder;
import dev.readback.azuretables.AzureTables;
import dev.readback.azuretables.AzureTablesOptions;
import dev.readback.azuretables.TablesAccess.ConnectionString;
import dev.readback.azurite.AzuriteOptions;
import dev.readback.azurite.AzuriteServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One Azurite, and the two ways to it: the adapter's stores, and the bare client of the SDK. */
public final class Storage implements AutoCloseable {
  private static final Duration TIME_LIMIT = Duration.ofSeconds(60);

  private final AzuriteServer server;
  private final boolean ownsServer;
  private final Vertx vertx;
  private final AzureTables tables;
  private final TableServiceAsyncClient bareTables;
  private final HttpClient bareTransport;
  private final AtomicInteger names = new AtomicInteger();

  private Storage(AzuriteServer server, boolean ownsServer, Vertx vertx) {
    this.server = server;
    this.ownsServer = ownsServer;
    this.vertx = vertx;
    this.tables =
        AzureTables.of(
            vertx,
            AzureTablesOptions.of(new ConnectionString(server.connectionString()))
                .withTimeLimit(TIME_LIMIT));
    this.bareTransport = new VertxHttpClientBuilder().vertx(vertx).build();
    this.bareTables =
        new TableServiceClientBuilder()
            .connectionString(server.connectionString())
            .httpClient(bareTransport)
            .buildAsyncClient();
  }

  public static Storage start() {
    return new Storage(AzuriteServer.start(AzuriteOptions.temporary()), true, Vertx.vertx());
  }

  /** Another way to the same Azurite, over another Vert.x, such as one that counts requests. */
  public Storage over(Vertx vertx) {
    return new Storage(server, false, vertx);
  }

  public Vertx vertx() {
    return vertx;
  }

  public AzureTables tables() {
    return tables;
  }

  /** A name for a table that nobody has used: the emulator searches a table whole. */
  public String freshName() {
    return "bench" + names.incrementAndGet();
  }

  /** The name of a table of events that is empty. */
  public String freshTable() {
    String category = freshName();
    create(category);
    return category;
  }

  /** Makes a table of events. */
  public void create(String category) {
    tables.createTables(List.of(category), List.of()).await().indefinitely();
  }

  public TableAsyncClient bareTable(String name) {
    return bareTables.getTableClient(name);
  }

  public QueueAsyncClient bareQueue(String name) {
    return new QueueServiceClientBuilder()
        .connectionString(server.connectionString())
        .httpClient(bareTransport)
        .buildAsyncClient()
        .getQueueAsyncClient(name);
  }

  /** Stops the emulator, adds copies of rows to what it keeps, and starts it again. */
  void copyRows(String table, String id, List<String> others) {
    server.stop();
    try {
      EmulatorFile file = EmulatorFile.read(server.dataFolder());
      file.copyRows(table, id, others);
      file.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.start();
  }

  @Override
  public void close() {
    tables.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
    if (ownsServer) {
      server.close();
    }
  }
}
