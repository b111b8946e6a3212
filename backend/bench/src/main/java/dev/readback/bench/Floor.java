package dev.readback.bench;

import com.azure.storage.queue.QueueAsyncClient;
import dev.readback.bench.measure.Comparison;
import dev.readback.bench.measure.Contest;
import dev.readback.bench.measure.Contest.Pair;
import dev.readback.bench.measure.Figure;
import dev.readback.bench.measure.Load;
import dev.readback.bench.report.Machine;
import dev.readback.bench.report.Section;
import dev.readback.bench.report.Table;
import dev.readback.bench.report.Words;
import dev.readback.bench.storage.BareCommands;
import dev.readback.bench.storage.BareQueries;
import dev.readback.bench.storage.Bookings;
import dev.readback.bench.storage.Fill;
import dev.readback.bench.storage.KernelCommands;
import dev.readback.bench.storage.KernelQueries;
import dev.readback.bench.storage.Storage;
import dev.readback.eventsourcing.following.Following;
import dev.readback.eventsourcing.following.FollowingObserver;
import dev.readback.eventsourcing.following.FollowingOptions;
import dev.readback.eventsourcing.handling.HandOff;
import dev.readback.eventsourcing.store.EventStore;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the kernel and the adapter cost over the storage operations that they do. */
final class Floor implements Benchmark {
  static final String NAME = "floor";
  private static final int MANY_CLIENTS = 32;
  private static final int STREAMS_READ = 20;
  private static final String CHANGES = "changes";

  @Override
  public Section run(Effort effort) {
    try (Storage storage = Storage.start()) {
      return new Run(storage, effort).measure();
    }
  }

  private static final class Run {
    private final Storage storage;
    private final Effort effort;
    private final EventStore store;
    private final QueueAsyncClient queue;
    private final Following following;
    private final Table table =
        new Table("work", "clients", "figure", "ratio to the floor", "Readback : floor");

    private Run(Storage storage, Effort effort) {
      this.storage = storage;
      this.effort = effort;
      this.store = storage.tables().eventStore();
      this.queue = storage.bareQueue(CHANGES);
      this.following =
          new Following(
              store,
              storage.tables().workQueue(CHANGES),
              storage.tables().workQueue("changes-put-aside"),
              List.of(),
              FollowingOptions.DEFAULT,
              FollowingObserver.NONE,
              Clock.systemUTC(),
              task -> storage.vertx().getOrCreateContext().runOnContext(_ -> task.run()),
              Infrastructure.getDefaultWorkerPool());
    }

    private Section measure() {
      storage.tables().createQueues(List.of(CHANGES)).await().indefinitely();
      following.start();
      compare("query", this::queries);
      compare("command, nobody follows", () -> commands(HandOff.TO_NOBODY, Optional.empty()));
      compare("command with hand-off", () -> commands(following.handOff(), Optional.of(queue)));
      following.stop(Duration.ofSeconds(10)).await().indefinitely();
      return Section.of(NAME, List.of("## Floor", INTRODUCTION, machine(), table.markdown()));
    }

    private void compare(String work, Supplier<Pair> pairs) {
      Load load = Load.inThisProcess(storage.vertx());
      var contest = new Contest(load, effort.of(16, 1), effort.of(16, 3));
      Comparison one = contest.run(pairs, 1, effort.of(400, 50));
      row(work, 1, Figure.P50, one);
      row(work, 1, Figure.CPU, one);
      Comparison many = contest.run(pairs, MANY_CLIENTS, effort.of(30, 10));
      row(work, MANY_CLIENTS, Figure.THROUGHPUT, many);
      row(work, MANY_CLIENTS, Figure.CPU, many);
    }

    private void row(String work, int clients, Figure figure, Comparison comparison) {
      table.row(
          work,
          Integer.toString(clients),
          figure.title(),
          Words.ratio(comparison.ratio(figure)),
          Words.pair(comparison, figure));
    }

    private Pair commands(HandOff handOff, Optional<QueueAsyncClient> queue) {
      var handler = Bookings.commands(store, storage.freshTable(), handOff);
      var bare = storage.bareTable(storage.freshTable());
      return new Pair(() -> new KernelCommands(handler), () -> new BareCommands(bare, queue));
    }

    private Pair queries() {
      String category = storage.freshName();
      List<String> keys = Fill.bookings(store, category, STREAMS_READ, Bookings.EVENTS);
      var handler = Bookings.queries(store, category);
      var bare = storage.bareTable(category);
      return new Pair(() -> new KernelQueries(handler, keys), () -> new BareQueries(bare, keys));
    }

    private String machine() {
      return Machine.describe("Azurite %s; %s".formatted("3.35.0", rounds()));
    }

    private String rounds() {
      return "%d rounds of %d requests at one client and of %d at %d clients, after %d to warm up"
          .formatted(
              effort.of(16, 3),
              effort.of(400, 50),
              effort.of(30, 10) * MANY_CLIENTS,
              MANY_CLIENTS,
              effort.of(16, 1));
    }
  }

  private static final String INTRODUCTION =
      """
      What the kernel and the adapter cost over the storage operations that they do. The floor does the same operations in the
      same JVM, with the bare `azure-data-tables` client over the SDK's own Vert.x transport; it looks at nothing that it reads,
      and sends rows whose content was made ahead. Both begin on a Vert.x event loop, and only Readback comes back to it. They
      read the same table, and each writes to its own.

      - *query*: one query of a partition of %1$d rows; Readback decodes the JSON of each and projects the booking.
      - *command, nobody follows*: one query of the partition (0 to %2$d rows) and one entity group transaction of one row.
      - *command with hand-off*, as the service has it: a message is put into a queue while the partition is queried, and
        removed after the answer. So there are four operations, of which the answer waits for three.

      CPU is that of the JVM with both the client and the load; the emulator, which shares the cores, is not in it."""
          .formatted(Bookings.EVENTS, Bookings.EVENTS - 1);
}
