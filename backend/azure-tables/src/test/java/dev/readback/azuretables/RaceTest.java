package dev.readback.azuretables;

import static dev.readback.azuretables.Azurite.await;
import static dev.readback.eventsourcing.testkit.Streams.command;
import static dev.readback.eventsourcing.testkit.Streams.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.eventsourcing.store.RecordedEvent;
import dev.readback.eventsourcing.store.VersionConflict;
import dev.readback.eventsourcing.testkit.Streams;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two replicas' stores over the same tables, so that nothing in a process can help. */
class RaceTest {
  private static final int EVENTS = 3;
  private static final int RACES_ON_A_STREAM = 10;

  private final String prefix = Azurite.freshPrefix();
  private final List<EventStore> replicas =
      List.of(Azurite.tables(prefix).eventStore(), Azurite.tables(prefix).eventStore());

  @ParameterizedTest
  @CsvSource({"2, 800", "8, 200"})
  void exactly_one_writer_wins_each_race_and_nobody_ever_sees_part_of_an_append(
      int writers, int races) {
    int reads = 0;
    for (int race = 0; race < races / RACES_ON_A_STREAM; race++) {
      StreamId stream = Streams.fresh();
      for (int lap = 0; lap < RACES_ON_A_STREAM; lap++) {
        reads += race(stream, lap, writers);
      }
      assertWhole(await(replicas.getFirst().load(stream)));
    }
    assertTrue(reads >= races, "reads meanwhile");
  }

  private int race(StreamId stream, int lap, int writers) {
    List<Uni<Boolean>> appends = new ArrayList<>();
    for (int writer = 0; writer < writers; writer++) {
      appends.add(wins(replicas.get(writer % replicas.size()), stream, lap * EVENTS));
    }
    var outcome = Uni.join().all(appends).andFailFast().subscribeAsCompletionStage();
    int reads = 0;
    do {
      assertWhole(await(replicas.get(reads++ % replicas.size()).load(stream)));
    } while (!outcome.isDone());

    assertEquals(1, outcome.join().stream().filter(won -> won).count(), "winners");
    assertEquals((lap + 1L) * EVENTS, await(replicas.getFirst().load(stream)).version());
    return reads;
  }

  private static Uni<Boolean> wins(EventStore store, StreamId stream, long expectedVersion) {
    return store
        .append(stream, expectedVersion, command(), events(EVENTS))
        .map(_ -> true)
        .onFailure(VersionConflict.class)
        .recoverWithItem(false);
  }

  private static void assertWhole(EventStream read) {
    assertEquals(0, read.version() % EVENTS, "events beyond whole appends");
    Set<CommandId> commands = new HashSet<>();
    for (int first = 0; first < read.version(); first += EVENTS) {
      List<CommandId> append =
          read.events().subList(first, first + EVENTS).stream()
              .map(RecordedEvent::command)
              .toList();
      assertEquals(1, Set.copyOf(append).size(), "commands in an append");
      assertTrue(commands.add(append.getFirst()), "a command stored twice");
    }
  }
}
