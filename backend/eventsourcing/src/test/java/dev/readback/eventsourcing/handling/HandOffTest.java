package dev.readback.eventsourcing.handling;

import static dev.readback.eventsourcing.handling.HandOff.Outcome.NOTHING_RECORDED;
import static dev.readback.eventsourcing.handling.HandOff.Outcome.RECORDED;
import static dev.readback.eventsourcing.handling.HandOff.Outcome.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.handling.CommandResult.Completed;
import dev.readback.eventsourcing.handling.HandOff.Outcome;
import dev.readback.eventsourcing.handling.Tally.Add;
import dev.readback.eventsourcing.handling.Tally.Command;
import dev.readback.eventsourcing.handling.Tally.SetTo;
import dev.readback.eventsourcing.inmemory.InMemoryEventStore;
import dev.readback.eventsourcing.store.AppendOutcomeUnknown;
import dev.readback.eventsourcing.store.Origin;
import dev.readback.eventsourcing.store.StoreUnavailable;
import dev.readback.eventsourcing.testkit.Streams;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** A change is announced before it is made, and its outcome is told truly. */
class HandOffTest {
  private static final StreamId STREAM = new StreamId("tallies", "t1");

  private final UnreliableEventStore store = new UnreliableEventStore(new InMemoryEventStore());
  private final List<Outcome> outcomes = new ArrayList<>();
  private boolean away;
  private final CommandHandler<Command, Integer, Tally.Added, String, String> handler =
      new CommandHandler<>(store, Tally.ROOT, Tally.SUM_IN_WORDS, this::announce);

  @Test
  void what_was_recorded_is_told_so() {
    give("c1", new Add(1));

    assertEquals(List.of(RECORDED), outcomes);
  }

  @Test
  void a_command_that_was_carried_out_before_is_told_again() {
    give("c1", new Add(1));
    give("c1", new Add(1));

    assertEquals(List.of(RECORDED, RECORDED), outcomes);
  }

  @Test
  void a_refused_command_and_one_that_changes_nothing_recorded_nothing() {
    give("c1", new Add(7));
    give("c2", new Add(100));
    give("c3", new SetTo(7));
    give("c4", new Add(-1));
    give("c1", new Add(8));

    assertEquals(
        List.of(RECORDED, NOTHING_RECORDED, NOTHING_RECORDED, NOTHING_RECORDED, NOTHING_RECORDED),
        outcomes);
  }

  @Test
  void nothing_is_written_when_a_change_cannot_be_announced() {
    away = true;

    assertThrows(StoreUnavailable.class, () -> give("c1", new Add(1)));

    assertEquals(0, store.appended);
  }

  @Test
  void a_store_that_is_away_recorded_nothing() {
    store.nextAppend(_ -> failing(new StoreUnavailable("away", new IllegalStateException())));

    assertThrows(StoreUnavailable.class, () -> give("c1", new Add(1)));

    assertEquals(List.of(NOTHING_RECORDED), outcomes);
  }

  @Test
  void a_lost_answer_that_a_reload_settles_was_recorded() {
    store.nextAppend(append -> append.chain(_ -> failing(lost())));

    assertEquals(1, ((Completed<String, String>) give("c1", new Add(1))).state().version());

    assertEquals(List.of(RECORDED), outcomes);
  }

  @Test
  void a_lost_answer_that_nothing_settles_is_unknown() {
    store.nextAppend(append -> append.chain(_ -> failing(lost())));
    store.nextLoad(load -> load);
    store.nextLoad(_ -> failing(new StoreUnavailable("away", new IllegalStateException())));

    assertThrows(AppendOutcomeUnknown.class, () -> give("c1", new Add(1)));

    assertEquals(List.of(UNKNOWN), outcomes);
  }

  @Test
  void a_failure_after_the_append_that_is_not_the_stores_is_unknown() {
    store.nextAppend(append -> append.chain(_ -> failing(new IllegalStateException("a bug"))));

    assertThrows(IllegalStateException.class, () -> give("c1", new Add(1)));

    assertEquals(List.of(UNKNOWN), outcomes);
  }

  private Uni<HandOff.Announcement> announce(StreamId stream, CommandId command) {
    assertEquals(STREAM, stream);
    return away
        ? failing(new StoreUnavailable("away", new IllegalStateException()))
        : Uni.createFrom().item(outcomes::add);
  }

  private CommandResult<String, String> give(String id, Command command) {
    var origin =
        new Origin(command.toString(), Streams.ORIGIN.actor(), Streams.ORIGIN.recordedAt(), null);
    return handler
        .handle(
            "t1", new CommandEnvelope<>(new CommandId(id), OptionalLong.empty(), origin, command))
        .await()
        .indefinitely();
  }

  private static AppendOutcomeUnknown lost() {
    return new AppendOutcomeUnknown(STREAM, new CommandId("lost"), null);
  }

  private static <T> Uni<T> failing(Throwable failure) {
    return Uni.createFrom().failure(failure);
  }
}
