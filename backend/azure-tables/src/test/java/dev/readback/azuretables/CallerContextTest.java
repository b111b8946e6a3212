package dev.readback.azuretables;

import static dev.readback.eventsourcing.testkit.Streams.command;
import static dev.readback.eventsourcing.testkit.Streams.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.UnsupportedStreamId;
import dev.readback.eventsourcing.store.VersionConflict;
import dev.readback.eventsourcing.store.WorkMessage;
import dev.readback.eventsourcing.store.WorkQueue;
import dev.readback.eventsourcing.testkit.Streams;
import io.smallrye.mutiny.Uni;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.impl.VertxInternal;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallerContextTest {
  private static final AzureTables TABLES = Azurite.freshTables();

  private final EventStore store = TABLES.eventStore();
  private final WorkQueue queue = TABLES.workQueue("contracts");
  private final StreamId stream = Streams.fresh();

  /** Where a result arrived, and what it was. */
  private record Arrival(@Nullable Context context, boolean onEventLoop, Object result) {}

  @Test
  void results_arrive_on_the_context_of_the_caller() throws Exception {
    assertArrivesAtCaller(store.append(stream, 0, command(), events(3)));
    assertArrivesAtCaller(store.load(stream));
    assertArrivesAtCaller(store.streams(stream.category()).collect().asList());
    assertArrivesAtCaller(store.streams(stream.category()).toUni());
    assertArrivesAtCaller(
        TABLES
            .readModelStore()
            .put(new ReadModelRow("model", "p", "k", 1, "s", Set.of("list"), "{}")));
    assertArrivesAtCaller(TABLES.readModelStore().page("model", "p", "list", "", 10));
    assertArrivesAtCaller(TABLES.readModelStore().drop("model").replaceWith("dropped"));
    assertArrivesAtCaller(queue.put("work", Duration.ZERO));
    assertArrivesAtCaller(queue.size());
    assertArrivesAtCaller(queue.oldestDue());
    assertArrivesAtCaller(queue.take(32, Duration.ofMinutes(1)));
    assertArrivesAtCaller(queue.remove(new WorkMessage("none", "none", "work", 1)));
    assertArrivesAtCaller(TABLES.checkReachable().replaceWith("reachable"));
  }

  @Test
  void failures_arrive_there_too() throws Exception {
    var refused =
        assertArrivesAtCaller(
            store
                .append(stream, 0, command(), events(3))
                .chain(() -> store.append(stream, 0, command(), events(3))));
    assertInstanceOf(VersionConflict.class, refused);

    var unsupported = assertArrivesAtCaller(store.load(new StreamId("contracts", "a/b")));
    assertInstanceOf(UnsupportedStreamId.class, unsupported);
  }

  @Test
  void a_request_of_many_calls_stays_on_its_own_context() throws Exception {
    var arrived =
        assertArrivesAtCaller(
            Counter.handler(store).handle(stream.key(), Counter.increment(command())));

    assertTrue(arrived.toString().startsWith("Completed"), arrived::toString);
  }

  @Test
  void without_a_context_results_arrive_as_well() {
    assertEquals(0, Azurite.await(store.load(stream)).version());
  }

  @Test
  void each_event_loop_has_connections_of_its_own() throws Exception {
    var loops = (VertxInternal) Azurite.VERTX;
    ContextInternal one = loops.createEventLoopContext();
    ContextInternal other = loops.createEventLoopContext();
    assertNotSame(one.nettyEventLoop(), other.nettyEventLoop());
    try (var proxy = FaultyProxy.beforeAzurite();
        var tables = proxy.tables()) {
      Set<Integer> ofOne = connectionsOf(one, proxy, tables);
      Set<Integer> ofOther = connectionsOf(other, proxy, tables);

      assertEquals(1, ofOne.size());
      assertEquals(1, ofOther.size());
      assertNotEquals(ofOne, ofOther);
      assertEquals(ofOne, connectionsOf(one, proxy, tables));
    }
  }

  @Test
  void connections_outlive_the_verticle_that_used_them_first() throws Exception {
    var verticle = new CompletableFuture<ContextInternal>();
    var deployed =
        Azurite.VERTX.deployVerticle(
            new AbstractVerticle() {
              @Override
              public void start() {
                verticle.complete((ContextInternal) context);
              }
            });
    ContextInternal first = verticle.get(10, TimeUnit.SECONDS);
    assertInstanceOf(EventStream.class, assertArrivesAtCaller(first, store.load(stream)));

    Azurite.VERTX
        .undeploy(deployed.toCompletionStage().toCompletableFuture().join())
        .toCompletionStage()
        .toCompletableFuture()
        .get(10, TimeUnit.SECONDS);

    ContextInternal later =
        ((VertxInternal) Azurite.VERTX)
            .createEventLoopContext(first.nettyEventLoop(), null, getClass().getClassLoader());
    assertInstanceOf(EventStream.class, assertArrivesAtCaller(later, store.load(stream)));
  }

  /** Of a read, and of a transaction, which the SDK sends from a thread of its own. */
  private static Set<Integer> connectionsOf(
      ContextInternal caller, FaultyProxy proxy, AzureTables tables) throws Exception {
    int before = proxy.seen().size();
    StreamId stream = Streams.fresh();
    var appended = tables.eventStore().append(stream, 0, command(), events(1));
    assertArrivesAtCaller(
        caller.duplicate(), appended.chain(() -> tables.eventStore().load(stream)));
    var seen = proxy.seen().subList(before, proxy.seen().size());
    return seen.stream().map(FaultyProxy.Seen::clientPort).collect(Collectors.toSet());
  }

  /** A context as a request in Quarkus has it: a duplicate with data of its own. */
  private static Object assertArrivesAtCaller(Uni<?> operation) throws Exception {
    return assertArrivesAtCaller(
        ((ContextInternal) Azurite.VERTX.getOrCreateContext()).duplicate(), operation);
  }

  private static Object assertArrivesAtCaller(Context request, Uni<?> operation) throws Exception {
    var arrival = new CompletableFuture<Arrival>();
    request.runOnContext(
        _ ->
            operation
                .subscribe()
                .with(item -> arrive(arrival, item), failure -> arrive(arrival, failure)));

    Arrival arrived = arrival.get(10, TimeUnit.SECONDS);
    assertSame(request, arrived.context());
    assertTrue(arrived.onEventLoop());
    return arrived.result();
  }

  private static void arrive(CompletableFuture<Arrival> arrival, Object result) {
    arrival.complete(new Arrival(Vertx.currentContext(), Context.isOnEventLoopThread(), result));
  }
}
