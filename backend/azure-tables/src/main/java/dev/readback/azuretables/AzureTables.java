package dev.readback.azuretables;

import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.ReadModelStore;
import dev.readback.eventsourcing.store.StoreUnavailable;
import dev.readback.eventsourcing.store.WorkQueue;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The stores on an account of Azure Table Storage, and the queues on that of Azure Queue Storage;
 * or both on Azurite.
 *
 * <p>A table or a queue is made when something is first written to it, and one that is missing
 * reads as empty. {@link #createTables} and {@link #createQueues} make them ahead, so that no
 * request has to.
 *
 * <p>Results arrive on the Vert.x context of whoever subscribed, if there is one. Safe for use by
 * many threads.
 */
public final class AzureTables implements AutoCloseable {
  private final Account account;
  private final Runnable closing;
  private final Tables tables;
  private final TableNames names;
  private final QueueNames queueNames;
  private final StorageCalls calls;
  private @Nullable Queues queues;

  AzureTables(Account account, AzureTablesOptions options, Runnable closing) {
    this.account = account;
    this.closing = closing;
    this.tables = new Tables(account.tables().get());
    this.names = new TableNames(options.prefix());
    this.queueNames = new QueueNames(options.prefix());
    this.calls = new StorageCalls(options.timeLimit());
  }

  /**
   * Prepares the use of an account; sends nothing yet.
   *
   * @throws IllegalArgumentException when the connection string is not one
   */
  public static AzureTables of(Vertx vertx, AzureTablesOptions options) {
    var http = new VertxTransport(vertx, options.timeLimit().dividedBy(2));
    return new AzureTables(Account.of(options.access(), http), options, http::close);
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

  /**
   * A queue of the same account.
   *
   * @param name lower-case letters, digits and single hyphens in between; 3 to 63 with the prefix
   * @throws IllegalArgumentException when there can be no such queue, or nothing says where queues
   *     are
   */
  public WorkQueue workQueue(String name) {
    return new AzureWorkQueue(queues(), queueNames.of(name), calls);
  }

  /** When first used, since an account may have tables alone. */
  private synchronized Queues queues() {
    if (queues == null) {
      queues = new Queues(account.queues().get());
    }
    return queues;
  }

  /** Makes the tables of categories and read models, unless they are there. */
  public Uni<Void> createTables(Collection<String> categories, Collection<String> models) {
    return calls
        .run(() -> tables.createAll(names.all(categories, models)))
        .onFailure(Failures::isOfService)
        .transform(Failures::unavailable);
  }

  /** Makes queues, unless they are there. */
  public Uni<Void> createQueues(Collection<String> names) {
    Queues account = queues();
    return calls
        .run(() -> account.createAll(names.stream().map(queueNames::of).toList()))
        .onFailure(Failures::isOfService)
        .transform(Failures::unavailable);
  }

  /**
   * Reads nothing, the way that stores read: tells whether the account's tables answer and let us
   * in. Of a queue, {@link WorkQueue#size} tells it.
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
