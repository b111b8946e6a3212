package dev.readback.azuretables;

import static dev.readback.azuretables.Azurite.await;
import static dev.readback.eventsourcing.testkit.Streams.command;
import static dev.readback.eventsourcing.testkit.Streams.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.readback.azuretables.FaultyProxy.Kind;
import dev.readback.azuretables.TablesAccess.ConnectionString;
import dev.readback.azurite.AzuriteOptions;
import dev.readback.azurite.AzuriteServer;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.AppendOutcomeUnknown;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.StoreUnavailable;
import dev.readback.eventsourcing.store.WorkMessage;
import dev.readback.eventsourcing.testkit.Streams;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutageTest {
  private static final Duration SOON = Duration.ofSeconds(6);

  private final StreamId stream = Streams.fresh();

  @Test
  void while_the_service_is_away_everything_fails_soon_and_afterwards_nothing_does() {
    try (var server = AzuriteServer.start(AzuriteOptions.temporary())) {
      var tables = AzureTables.of(Azurite.VERTX, Azurite.options(server.connectionString()));
      var store = tables.eventStore();
      await(store.append(stream, 0, command(), events(2)));

      var queue = tables.workQueue("contracts");
      var put = await(queue.put("before", Duration.ZERO));

      server.stop();
      assertUnavailable(queue.put("meanwhile", Duration.ZERO));
      assertUnavailable(queue.take(32, SOON));
      assertUnavailable(queue.remove(put));
      assertUnavailable(queue.size());
      assertUnavailable(queue.oldestDue());
      assertUnavailable(tables.createQueues(List.of("contracts")));
      assertUnavailable(store.load(stream));
      assertUnavailable(store.streams(stream.category()).toUni());
      assertUnavailable(store.append(stream, 2, command(), events(1)));
      assertUnavailable(
          tables
              .readModelStore()
              .put(new ReadModelRow("m", "p", "k", 1, "s", Set.of("list"), "{}")));
      assertUnavailable(tables.readModelStore().find("m", "p", "k"));
      assertUnavailable(tables.readModelStore().page("m", "p", "list", "", 1));
      assertUnavailable(tables.readModelStore().drop("m"));
      assertUnavailable(tables.createTables(List.of("contracts"), List.of()));
      assertUnavailable(tables.checkReachable());

      server.start();
      await(tables.checkReachable());
      assertEquals(
          List.of("before"),
          await(queue.take(32, SOON)).stream().map(WorkMessage::text).toList(),
          "nothing put meanwhile");
      assertEquals(2, await(store.load(stream)).version(), "nothing written meanwhile");
      assertEquals(3, await(store.append(stream, 2, command(), events(1))).version());
    }
  }

  @Test
  void a_request_that_hangs_gives_its_connection_back_when_it_is_given_up() {
    try (var proxy = FaultyProxy.beforeAzurite();
        var transport = new VertxTransport(Azurite.VERTX, SOON)) {
      var hasty = tables(proxy, transport, Duration.ofSeconds(1)).eventStore();
      var patient = tables(proxy, transport, Azurite.PATIENCE).eventStore();
      for (int round = 0; round < 3; round++) {
        proxy.next(Kind.READ, silent());
        assertFalse(all(VertxTransport.MOST_CONNECTIONS, hasty.load(stream)).contains(true));

        proxy.forget();
        assertFalse(all(VertxTransport.MOST_CONNECTIONS, patient.load(stream)).contains(false));
      }
    }
  }

  @Test
  void a_request_that_was_given_up_while_it_waited_for_a_connection_is_never_sent() {
    try (var proxy = FaultyProxy.beforeAzurite();
        var transport = new VertxTransport(Azurite.VERTX, SOON)) {
      proxy.next(Kind.READ, silent());
      var patient = tables(proxy, transport, Duration.ofSeconds(3)).eventStore();
      var hasty = tables(proxy, transport, Duration.ofMillis(200)).eventStore();
      var hanging = succeeding(VertxTransport.MOST_CONNECTIONS, patient.load(stream));
      var outcome = Uni.join().all(hanging).andFailFast().subscribeAsCompletionStage();
      awaitReads(proxy, VertxTransport.MOST_CONNECTIONS);

      assertThrows(
          AppendOutcomeUnknown.class, () -> await(hasty.append(stream, 0, command(), events(1))));

      assertFalse(outcome.join().contains(true), "a connection was free");
      proxy.forget();
      assertEquals(0, await(patient.load(stream)).version());
      assertEquals(0, proxy.seen(Kind.TRANSACTION).size());
    }
  }

  @Test
  void closing_ends_what_is_under_way_and_whatever_comes_later() {
    try (var proxy = FaultyProxy.beforeAzurite()) {
      var tables = proxy.tables(Azurite.freshPrefix(), Azurite.PATIENCE);
      proxy.next(Kind.READ, silent());
      var underWay = succeeds(tables.eventStore().load(stream)).subscribeAsCompletionStage();
      awaitReads(proxy, 1);

      tables.close();

      assertFalse(assertTimeout(SOON, underWay::join));
      assertUnavailable(tables.eventStore().load(stream));
      assertUnavailable(onEventLoop(tables.eventStore().append(stream, 0, command(), events(1))));
    }
  }

  private static <T> Uni<T> onEventLoop(Uni<T> operation) {
    Context loop = Azurite.VERTX.getOrCreateContext();
    return operation.runSubscriptionOn(task -> loop.runOnContext(_ -> task.run()));
  }

  private static AzureTables tables(
      FaultyProxy proxy, VertxTransport transport, Duration timeLimit) {
    return new AzureTables(
        Account.of(new ConnectionString(proxy.connectionString()), transport),
        Azurite.options("unused").withTimeLimit(timeLimit),
        () -> {});
  }

  private static void awaitReads(FaultyProxy proxy, int count) {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          while (proxy.seen(Kind.READ).size() < count) {
            Thread.sleep(10);
          }
        });
  }

  private static Fault[] silent() {
    return Collections.nCopies(1_000, Fault.silent()).toArray(Fault[]::new);
  }

  private static List<Boolean> all(int times, Uni<?> operation) {
    return await(Uni.join().all(succeeding(times, operation)).andFailFast());
  }

  private static List<Uni<Boolean>> succeeding(int times, Uni<?> operation) {
    return Collections.nCopies(times, succeeds(operation));
  }

  private static <T> Uni<Boolean> succeeds(Uni<T> operation) {
    return operation.map(_ -> true).onFailure(StoreUnavailable.class).recoverWithItem(false);
  }

  private static void assertUnavailable(Uni<?> operation) {
    assertTimeout(SOON, () -> assertThrows(StoreUnavailable.class, () -> await(operation)));
  }
}
