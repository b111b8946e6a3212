package dev.readback.azuretables;

import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.data.tables.TableServiceClientBuilder;
import com.azure.identity.DefaultAzureCredentialBuilder;
import dev.readback.azuretables.TablesAccess.ConnectionString;
import dev.readback.azuretables.TablesAccess.EntraIdentity;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.ReadModelStore;
import dev.readback.eventsourcing.store.StoreUnavailable;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.Collection;

/**
 * The stores on an account of Azure Table Storage, or on Azurite.
 *
 * <p>A table is made when something is first written to it, and one that is missing reads as empty.
 * {@link #createTables} makes them ahead, so that no request has to.
 *
 * <p>Results arrive on the Vert.x context of whoever subscribed, if there is one. Safe for use by
 * many threads.
 */
public final class AzureTables implements AutoCloseable {
  private final Runnable closing;
  private final Tables tables;
  private final TableNames names;
  private final StorageCalls calls;

  AzureTables(TableServiceClientBuilder account, AzureTablesOptions options, Runnable closing) {
    this.closing = closing;
    this.tables = new Tables(account);
    this.names = new TableNames(options.tablePrefix());
    this.calls = new StorageCalls(options.timeLimit());
  }

  /**
   * Prepares the use of an account; sends nothing yet.
   *
   * @throws IllegalArgumentException when the connection string is not one
   */
  public static AzureTables of(Vertx vertx, AzureTablesOptions options) {
    var http = new VertxTransport(vertx, options.timeLimit().dividedBy(2));
    return new AzureTables(account(options.access(), http).httpClient(http), options, http::close);
  }

  private static TableServiceClientBuilder account(TablesAccess access, HttpClient http) {
    return switch (access) {
      case ConnectionString(String value) ->
          new TableServiceClientBuilder().connectionString(value);
      case EntraIdentity identity ->
          new TableServiceClientBuilder()
              .endpoint(identity.endpoint().toString())
              .credential(credential(identity, http));
    };
  }

  private static TokenCredential credential(EntraIdentity identity, HttpClient http) {
    var builder = new DefaultAzureCredentialBuilder().httpClient(http);
    identity.clientId().ifPresent(builder::managedIdentityClientId);
    return builder.build();
  }

  /**
   * Streams, in one table a category. The limits of a transaction, and what a stream id may hold,
   * are in this module's README.
   */
  public EventStore eventStore() {
    return new TableEventStore(tables, names, calls);
  }

  /**
   * Read models, in one table each. Names of models and categories may be the same. What cannot be
   * stored (keys over 512 characters, data over 32,768) is an {@link IllegalArgumentException}.
   */
  public ReadModelStore readModelStore() {
    return new TableReadModelStore(tables, names, calls);
  }

  /** Makes the tables of categories and read models, unless they are there. */
  public Uni<Void> createTables(Collection<String> categories, Collection<String> models) {
    return calls
        .run(() -> tables.createAll(names.all(categories, models)))
        .onFailure(Failures::isOfService)
        .transform(Failures::unavailable);
  }

  /**
   * Reads nothing, the way that stores read: tells whether the account answers and lets us in.
   *
   * @return fails with {@link StoreUnavailable}
   */
  public Uni<Void> checkReachable() {
    return calls
        .run(() -> tables.query(names.ofNothing(), OData.row("", "")).then())
        .onFailure(Failures::isOfService)
        .transform(Failures::unavailable);
  }

  /** Closes the connections; what is under way fails. */
  @Override
  public void close() {
    closing.run();
  }
}
