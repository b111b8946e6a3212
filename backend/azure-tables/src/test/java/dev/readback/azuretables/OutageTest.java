package dev.readback.azuretables;

import static dev.readback.azuretables.Azurite.await;
import static dev.readback.eventsourcing.testkit.Streams.command;
import static dev.readback.eventsourcing.testkit.Streams.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.readback.azuretables.FaultyProxy.Kind;
import dev.readback.azurite.AzuriteOptions;
import dev.readback.azurite.AzuriteServer;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.StoreUnavailable;
import dev.readback.eventsourcing.testkit.Streams;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutageTest {
  private static final Duration SOON = Duration.ofSeconds(3);

  private final StreamId stream = Streams.fresh();

  @Test
  void while_the_service_is_away_everything_fails_soon_and_afterwards_nothing_does() {
    try (var server = AzuriteServer.start(AzuriteOptions.temporary())) {
      var tables = AzureTables.of(Azurite.VERTX, Azurite.options(server.connectionString()));
      var store = tables.eventStore();
      await(store.append(stream, 0, command(), events(2)));

      server.stop();
      assertUnavailable(store.load(stream));
      assertUnavailable(store.append(stream, 2, command(), events(1)));
      assertUnavailable(tables.readModelStore().put(new ReadModelRow("m", "p", "k", 1, "{}")));
      assertUnavailable(tables.readModelStore().find("m", "p", "k"));
      assertUnavailable(tables.readModelStore().page("m", "p", "", 1));
      assertUnavailable(tables.createTables(List.of("contracts"), List.of()));
      assertUnavailable(tables.checkReachable());

      server.start();
      await(tables.checkReachable());
      assertEquals(2, await(store.load(stream)).version(), "nothing written meanwhile");
      assertEquals(3, await(store.append(stream, 2, command(), events(1))).version());
    }
  }

  @Test
  void requests_that_hang_give_their_connections_back() throws Exception {
    try (var proxy = FaultyProxy.beforeAzurite()) {
      EventStore store = proxy.tables(Azurite.freshPrefix(), Duration.ofMillis(300)).eventStore();
      int connections = 64;
      proxy.next(Kind.READ, Collections.nCopies(connections, Fault.silent()).toArray(Fault[]::new));
      List<Uni<Boolean>> hanging =
          Collections.nCopies(connections, store.load(stream)).stream()
              .map(OutageTest::succeeds)
              .toList();
      assertFalse(await(Uni.join().all(hanging).andFailFast()).contains(true));
      assertFalse(await(succeeds(store.load(stream))), "a connection is free already");

      Thread.sleep(SOON.plusSeconds(2)); // the time that VertxHttp gives a silent connection
      assertEquals(0, await(store.load(stream)).version());
    }
  }

  private static <T> Uni<Boolean> succeeds(Uni<T> operation) {
    return operation.map(_ -> true).onFailure(StoreUnavailable.class).recoverWithItem(false);
  }

  private static void assertUnavailable(Uni<?> operation) {
    assertTimeout(SOON, () -> assertThrows(StoreUnavailable.class, () -> await(operation)));
  }
}
