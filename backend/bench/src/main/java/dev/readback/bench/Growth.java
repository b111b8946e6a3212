package dev.readback.bench;

import dev.readback.bench.measure.Comparison;
import dev.readback.bench.measure.Contest;
import dev.readback.bench.measure.Contest.Pair;
import dev.readback.bench.measure.Load;
import dev.readback.bench.report.Machine;
import dev.readback.bench.report.Section;
import dev.readback.bench.storage.BareCommands;
import dev.readback.bench.storage.BareLists;
import dev.readback.bench.storage.BareQueries;
import dev.readback.bench.storage.Bookings;
import dev.readback.bench.storage.Fill;
import dev.readback.bench.storage.KernelCommands;
import dev.readback.bench.storage.KernelLists;
import dev.readback.bench.storage.KernelQueries;
import dev.readback.bench.storage.ListedBookings;
import dev.readback.bench.storage.Operations;
import dev.readback.bench.storage.Storage;
import dev.readback.eventsourcing.handling.HandOff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How time grows with what there is. */
final class Growth implements Benchmark {
  static final String NAME = "growth";
  private static final int PAGE = 50;

  @Override
  public Section run(Effort effort) {
    try (Storage storage = Storage.start()) {
      return new Run(storage, effort).measure();
    }
  }

  private record Run(Storage storage, Effort effort) {

    Section measure() {
      // The lists last: while others write, the emulator saves all that there is every 5 seconds.
      List<Curve> curves = new ArrayList<>(List.of(streamLength(), concurrentStreams()));
      curves.addAll(bookings());
      String text =
          Stream.concat(
                  Stream.of("## Growth", INTRODUCTION, Machine.describe("Azurite 3.35.0")),
                  curves.stream().map(Curve::markdown))
              .collect(Collectors.joining("\n\n", "", "\n"));
      Map<String, String> drawings =
          curves.stream().collect(Collectors.toMap(Curve::file, Curve::svg));
      return new Section(NAME, text, drawings);
    }

    private Curve streamLength() {
      var curve = new Curve("Query of one booking", "query", "events in the stream");
      for (int events : sizes(List.of(1, 3, 10, 30, 100, 300, 1_000), List.of(1, 100, 1_000))) {
        String category = storage.freshName();
        var keys = Fill.bookings(storage.tables().eventStore(), category, 1, events);
        var handler = Bookings.queries(storage.tables().eventStore(), category);
        var bare = storage.bareTable(category);
        Comparison compared =
            contest()
                .run(
                    () ->
                        new Pair(
                            () -> new KernelQueries(handler, keys),
                            () -> new BareQueries(bare, keys)),
                    1,
                    effort.of(events > 100 ? 60 : 200, 10));
        int operations =
            Operations.of(
                storage,
                counted ->
                    new KernelQueries(
                        Bookings.queries(counted.tables().eventStore(), category), keys));
        curve.add(events, compared, operations, Integer.toString(events), events);
      }
      return curve;
    }

    private List<Curve> bookings() {
      var eventual = new Curve("List without a session", "list", "bookings of the buyer");
      var session =
          new Curve("List, one booking in the session", "list-session", "bookings of the buyer");
      ListedBookings listed = ListedBookings.begin(storage);
      for (int bookings :
          sizes(List.of(100, 1_000, 10_000, 30_000, 100_000), List.of(100, 1_000))) {
        listed.growTo(bookings);
        list(eventual, listed, bookings, false);
        list(session, listed, bookings, true);
      }
      return List.of(eventual, session);
    }

    private void list(Curve curve, ListedBookings listed, int bookings, boolean inSession) {
      Comparison compared =
          contest()
              .run(
                  () ->
                      new Pair(
                          () -> new KernelLists(storage, listed, inSession, PAGE),
                          () -> new BareLists(storage, listed, inSession, PAGE)),
                  1,
                  effort.of(bookings > 1_000 ? 10 : 60, 5));
      int operations =
          Operations.of(storage, counted -> new KernelLists(counted, listed, inSession, PAGE));
      int rows = PAGE + 1 + (inSession ? 1 : 0);
      curve.add(
          bookings, compared, operations, Integer.toString(rows), bookings * listed.rowsEach());
    }

    private Curve concurrentStreams() {
      var curve = new Curve("Command", "command", "streams written to at once");
      for (int clients : sizes(List.of(1, 2, 4, 8, 16, 32, 64), List.of(1, 8, 64))) {
        int requests = effort.of(Math.max(20, 300 / clients), 10);
        Comparison compared = contest().run(this::commands, clients, requests);
        curve.add(
            clients,
            compared,
            Operations.of(storage, Run::countedCommands),
            "0 to %d read, 1 written".formatted(Bookings.EVENTS - 1),
            clients * requests);
      }
      return curve;
    }

    private Pair commands() {
      var store = storage.tables().eventStore();
      var handler = Bookings.commands(store, storage.freshTable(), HandOff.TO_NOBODY);
      var bare = storage.bareTable(storage.freshTable());
      return new Pair(
          () -> new KernelCommands(handler), () -> new BareCommands(bare, Optional.empty()));
    }

    private static KernelCommands countedCommands(Storage counted) {
      String category = "counted" + counted.freshName();
      counted.create(category);
      return new KernelCommands(
          Bookings.commands(counted.tables().eventStore(), category, HandOff.TO_NOBODY));
    }

    private Contest contest() {
      return new Contest(Load.inThisProcess(storage.vertx()), effort.of(8, 1), effort.of(12, 3));
    }

    private List<Integer> sizes(List<Integer> full, List<Integer> quick) {
      return effort == Effort.FULL ? full : quick;
    }
  }

  private static final String INTRODUCTION =
      """
      How time grows with what there is. The emulator itself slows down with its tables, since it searches them whole; so each
      point is the ratio to the bare client that looks for the same rows in the same table, or writes as many to one of its own,
      one block of requests in turn with the other. What Azure does more of when there is more to read shows in the operations
      and rows of one request. Of the bookings in a list all but one are copies, put into the emulator's own file while it is
      stopped: over HTTP it compares each row that is added with all that are there, and 300,000 would take hours.""";
}
