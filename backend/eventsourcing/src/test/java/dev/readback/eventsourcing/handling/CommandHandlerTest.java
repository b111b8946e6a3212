package dev.readback.eventsourcing.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.EncodedEvent;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.UnknownEventType;
import dev.readback.eventsourcing.handling.CommandResult.BudgetExceeded;
import dev.readback.eventsourcing.handling.CommandResult.CommandIdReused;
import dev.readback.eventsourcing.handling.CommandResult.Completed;
import dev.readback.eventsourcing.handling.CommandResult.Rejected;
import dev.readback.eventsourcing.handling.CommandResult.VersionMismatch;
import dev.readback.eventsourcing.handling.Tally.Add;
import dev.readback.eventsourcing.handling.Tally.Close;
import dev.readback.eventsourcing.handling.Tally.Command;
import dev.readback.eventsourcing.handling.Tally.SetTo;
import dev.readback.eventsourcing.inmemory.InMemoryEventStore;
import dev.readback.eventsourcing.store.AppendOutcomeUnknown;
import dev.readback.eventsourcing.store.Appended;
import dev.readback.eventsourcing.store.NewEvent;
import dev.readback.eventsourcing.store.Origin;
import dev.readback.eventsourcing.store.StoreUnavailable;
import dev.readback.eventsourcing.store.VersionConflict;
import dev.readback.eventsourcing.testkit.Streams;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CommandHandlerTest {
  private static final String KEY = "t1";
  private static final StreamId STREAM = new StreamId("tallies", KEY);

  private final InMemoryEventStore stored = new InMemoryEventStore();
  private final UnreliableEventStore store = new UnreliableEventStore(stored);
  private final CommandHandler<Command, Integer, Tally.Added, String, String> handler =
      new CommandHandler<>(store, Tally.ROOT, Tally.SUM_IN_WORDS, HandOff.TO_NOBODY);

  @Test
  void a_command_is_answered_with_the_state_after_it_and_no_further_read() {
    assertEquals(completed("0+1 by Ada Lovelace", 1, true), give("c1", new Add(1)));
    assertEquals(
        completed("0+1 by Ada Lovelace+2 by Ada Lovelace", 2, false), give("c2", new Add(2)));

    assertEquals(2, store.loaded);
    assertEquals(2, store.appended);
  }

  @Test
  void a_rejected_command_writes_nothing() {
    give("c1", new Add(1));

    assertEquals(new Rejected<>("over a hundred", 1), give("c2", new Add(100)));

    assertEquals(1, version());
  }

  @Test
  void a_command_that_is_already_fulfilled_writes_nothing() {
    give("c1", new Add(7));

    assertEquals(completed("0+7 by Ada Lovelace", 1, false), give("c2", new SetTo(7)));

    assertEquals(1, store.appended);
  }

  @Test
  void the_same_command_again_answers_what_it_answered_then() {
    var first = give("c1", new Add(1));
    give("c2", new Add(2));

    assertEquals(first, give("c1", new Add(1)));

    assertEquals(2, version());
  }

  @Test
  void the_same_command_again_is_not_held_to_its_expected_version() {
    give("c1", new Add(1));
    var second = giveOn(1, "c2", new Add(2));
    give("c3", new Add(3));

    assertEquals(second, giveOn(1, "c2", new Add(2)));
  }

  @Test
  void another_command_under_a_used_id_is_refused() {
    give("c1", new Add(1));

    assertEquals(new CommandIdReused<>(), give("c1", new Add(2)));

    assertEquals(1, version());
  }

  @Test
  void a_command_decided_on_another_version_is_told_the_current_one() {
    give("c1", new Add(1));
    give("c2", new Add(1));

    assertEquals(new VersionMismatch<>(1, 2), giveOn(1, "c3", new Add(1)));

    assertEquals(2, version());
  }

  @Test
  void who_may_not_give_the_command_learns_nothing_of_the_stream() {
    give("c1", new Add(1));

    assertEquals(new Rejected<>("not yours", 1), giveOn(7, "c2", new Add(-1)));
    assertEquals(new Rejected<>("not yours", 1), give("c1", new Add(-1)));
  }

  @Test
  void a_lost_race_is_decided_again_on_the_winners_state() {
    store.nextAppend(outrunBy(99));

    assertEquals(new Rejected<>("over a hundred", 1), give("c1", new Add(2)));

    assertEquals(1, version());
  }

  @Test
  void a_lost_race_on_an_expected_version_is_reported_and_not_decided_again() {
    give("c1", new Add(1));
    store.nextAppend(outrunBy(1));

    assertEquals(new VersionMismatch<>(1, 2), giveOn(1, "c2", new Add(2)));

    assertEquals(2, version());
  }

  @Test
  void three_lost_races_are_decided_again() {
    for (int i = 0; i < 3; i++) {
      store.nextAppend(outrunBy(1));
    }

    give("c1", new Add(2));

    assertEquals(4, version());
    assertEquals(4, store.appended);
  }

  @Test
  void a_fourth_lost_race_is_reported() {
    for (int i = 0; i < 4; i++) {
      store.nextAppend(outrunBy(1));
    }

    var conflict = assertThrows(VersionConflict.class, () -> give("c1", new Add(2)));

    assertEquals(3, conflict.expectedVersion());
    assertEquals(4, version());
  }

  @Test
  void an_answer_lost_after_the_write_is_a_success_stored_once() {
    store.nextAppend(append -> append.chain(_ -> unknown()));

    assertEquals(completed("0+1 by Ada Lovelace", 1, true), give("c1", new Add(1)));

    assertEquals(1, version());
    assertEquals(1, store.appended);
  }

  @Test
  void an_answer_lost_before_the_write_is_written_then_once() {
    store.nextAppend(_ -> unknown());

    assertEquals(completed("0+1 by Ada Lovelace", 1, true), give("c1", new Add(1)));

    assertEquals(1, version());
    assertEquals(2, store.appended);
  }

  @Test
  void a_write_that_arrives_late_is_stored_once() {
    store.nextAppend(_ -> unknown()); // on its way still ...
    store.nextAppend(
        again ->
            stored
                .append(STREAM, 0, new CommandId("c1"), encoded(new Add(1), 1)) // ... arrives
                .chain(_ -> again));

    assertEquals(completed("0+1 by Ada Lovelace", 1, true), give("c1", new Add(1)));

    assertEquals(1, version());
  }

  @Test
  void an_answer_lost_on_an_expected_version_is_a_success() {
    give("c1", new Add(1));
    store.nextAppend(append -> append.chain(_ -> unknown()));

    assertEquals(
        completed("0+1 by Ada Lovelace+2 by Ada Lovelace", 2, false), giveOn(1, "c2", new Add(2)));
  }

  @Test
  void a_lost_answer_is_never_reported_as_a_failure_when_the_stream_cannot_be_read() {
    store.nextLoad(load -> load).nextLoad(_ -> away());
    store.nextAppend(append -> append.chain(_ -> unknown()));

    assertThrows(AppendOutcomeUnknown.class, () -> give("c1", new Add(1)));

    assertEquals(completed("0+1 by Ada Lovelace", 1, true), give("c1", new Add(1)));
  }

  @Test
  void a_late_write_that_beats_the_last_attempt_is_not_reported_as_a_failure() {
    for (int i = 0; i < 3; i++) {
      store.nextAppend(_ -> unknown());
    }
    store.nextAppend(
        last ->
            stored.append(STREAM, 0, new CommandId("c1"), encoded(new Add(1), 1)).chain(_ -> last));

    assertThrows(AppendOutcomeUnknown.class, () -> give("c1", new Add(1)));

    assertEquals(completed("0+1 by Ada Lovelace", 1, true), give("c1", new Add(1)));
    assertEquals(1, version());
  }

  @Test
  void a_store_that_is_away_is_reported_at_once() {
    store.nextLoad(_ -> away());
    assertThrows(StoreUnavailable.class, () -> give("c1", new Add(1)));

    store.nextAppend(_ -> away());
    assertThrows(StoreUnavailable.class, () -> give("c1", new Add(1)));

    assertEquals(0, version());
    assertEquals(1, store.appended);
  }

  @Test
  void a_stream_over_its_budget_takes_only_what_ends_it() {
    for (int i = 1; i <= 4; i++) {
      give("c" + i, new Add(1));
    }

    assertEquals(new BudgetExceeded<>(5, 1_000), give("c5", new Add(1)));
    assertEquals(4, version());

    give("c6", new Close());
    assertEquals(5, version());
  }

  @Test
  void a_stream_with_an_unknown_event_is_refused_whole() {
    give("c1", new Add(1));
    var newer = new NewEvent(new EncodedEvent("from-the-future", 3, "{}"), Streams.ORIGIN);
    await(stored.append(STREAM, 1, Streams.command(), List.of(newer)));

    var failure = assertThrows(UnknownEventType.class, () -> give("c2", new Add(1)));

    assertEquals(
        "Stream tallies/t1 holds at version 2 an event of type from-the-future, schema version 3,"
            + " which is not known here",
        failure.getMessage());
    assertEquals(2, version());
  }

  private UnaryOperator<Uni<Appended>> outrunBy(int amount) {
    return append ->
        stored
            .load(STREAM)
            .chain(
                now ->
                    stored.append(
                        STREAM, now.version(), Streams.command(), encoded(new Add(amount), amount)))
            .chain(_ -> append);
  }

  private static <T> Uni<T> unknown() {
    return Uni.createFrom().failure(new AppendOutcomeUnknown(STREAM, new CommandId("lost"), null));
  }

  private static <T> Uni<T> away() {
    return Uni.createFrom().failure(new StoreUnavailable("away", null));
  }

  private static List<NewEvent> encoded(Command command, int amount) {
    return List.of(new NewEvent(Tally.CODEC.encode(new Tally.Added(amount)), origin(command)));
  }

  private static Origin origin(Command command) {
    return new Origin(
        command.toString(), Streams.ORIGIN.actor(), Streams.ORIGIN.recordedAt(), null);
  }

  private static CommandResult<String, String> completed(
      String view, long version, boolean created) {
    return new Completed<>(new StreamView<>(STREAM, view, version), created);
  }

  private CommandResult<String, String> give(String id, Command command) {
    return give(id, OptionalLong.empty(), command);
  }

  private CommandResult<String, String> giveOn(long expected, String id, Command command) {
    return give(id, OptionalLong.of(expected), command);
  }

  private CommandResult<String, String> give(String id, OptionalLong expected, Command command) {
    return await(
        handler.handle(
            KEY, new CommandEnvelope<>(new CommandId(id), expected, origin(command), command)));
  }

  private long version() {
    return await(stored.load(STREAM)).version();
  }

  private static <T> T await(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(5));
  }
}
