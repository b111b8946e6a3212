package dev.readback.azuretables;

import static dev.readback.azuretables.Azurite.await;
import static dev.readback.eventsourcing.testkit.Streams.command;
import static dev.readback.eventsourcing.testkit.Streams.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.readback.azuretables.FaultyProxy.Kind;
import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.handling.CommandResult;
import dev.readback.eventsourcing.handling.CommandResult.Completed;
import dev.readback.eventsourcing.store.AppendOutcomeUnknown;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.eventsourcing.store.StoreUnavailable;
import dev.readback.eventsourcing.testkit.Streams;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the network may do to a request, and what the command handler makes of it. */
class LostAnswerTest {
  private static final Duration TIME_LIMIT = Duration.ofMillis(1_500);
  private static final Duration SOON = TIME_LIMIT.multipliedBy(3);

  private final String prefix = Azurite.freshPrefix();
  private final FaultyProxy proxy = FaultyProxy.beforeAzurite();
  private final EventStore store = proxy.tables(prefix, TIME_LIMIT).eventStore();
  private final EventStore patient = proxy.tables(prefix, Azurite.PATIENCE).eventStore();
  private final EventStore direct = Azurite.tables(prefix).eventStore();
  private final StreamId stream = new StreamId(Counter.CATEGORY, Streams.fresh().key());

  @BeforeEach
  void makeTable() {
    await(Azurite.tables(prefix).createTables(List.of(Counter.CATEGORY), List.of()));
  }

  @AfterEach
  void close() {
    proxy.close();
  }

  static Stream<Named<Fault>> whatTheRequestSurvives() {
    return Stream.of(
        Named.of("connection broken after the commit", Fault.brokenAfterwards()),
        Named.of("answer never comes", Fault.silentAfterwards()));
  }

  static Stream<Named<Fault>> whatTheRequestDoesNotSurvive() {
    return Stream.of(
        Named.of("connection broken before", Fault.brokenBefore()),
        Named.of("request never arrives", Fault.silent()),
        Named.of("overload", Fault.refused(503, "ServerBusy")));
  }

  @ParameterizedTest
  @MethodSource({"whatTheRequestSurvives", "whatTheRequestDoesNotSurvive"})
  void an_append_without_an_answer_soon_has_an_unknown_outcome(Fault fault) {
    proxy.next(Kind.TRANSACTION, fault);

    assertTimeout(
        SOON,
        () ->
            assertThrows(
                AppendOutcomeUnknown.class,
                () -> await(store.append(stream, 0, command(), events(1)))));

    assertEquals(1, proxy.seen(Kind.TRANSACTION).size(), "appends sent");
  }

  @ParameterizedTest
  @MethodSource("whatTheRequestSurvives")
  void a_command_whose_append_was_stored_is_completed_without_another_one(Fault fault) {
    proxy.next(Kind.TRANSACTION, fault);

    assertCompletedOnce(command());

    assertEquals(1, proxy.seen(Kind.TRANSACTION).size(), "appends sent");
  }

  @ParameterizedTest
  @MethodSource("whatTheRequestDoesNotSurvive")
  void a_command_whose_append_was_not_stored_is_completed_by_another_one(Fault fault) {
    proxy.next(Kind.TRANSACTION, fault);

    assertCompletedOnce(command());

    assertEquals(2, proxy.seen(Kind.TRANSACTION).size(), "appends sent");
  }

  @Test
  void an_append_that_arrives_after_it_was_given_up_is_not_stored_twice() throws Exception {
    var late = TIME_LIMIT.plusMillis(300);
    proxy.next(Kind.TRANSACTION, Fault.late(late));

    assertCompletedOnce(command());

    Thread.sleep(late);
    assertEquals(1, await(direct.load(stream)).version());
  }

  @Test
  void a_command_is_completed_even_when_its_first_three_answers_are_lost() {
    proxy.next(Kind.TRANSACTION, Fault.brokenBefore(), Fault.silent(), Fault.brokenAfterwards());

    assertCompletedOnce(command());
  }

  @ParameterizedTest
  @MethodSource("whatTheRequestSurvives")
  void a_command_that_could_not_be_settled_is_settled_when_it_is_given_again(Fault fault) {
    CommandId id = command();
    proxy.next(Kind.TRANSACTION, fault);
    proxy.next(Kind.READ, Fault.none()).next(Kind.READ, broken(3));
    assertThrows(
        AppendOutcomeUnknown.class,
        () -> await(Counter.handler(store).handle(stream.key(), Counter.increment(id))));

    assertCompletedOnce(id);
  }

  @Test
  void a_load_without_an_answer_soon_is_unavailability() {
    proxy.next(Kind.READ, Fault.silent());

    var failure =
        assertTimeout(
            SOON, () -> assertThrows(StoreUnavailable.class, () -> await(store.load(stream))));

    assertInstanceOf(TimeoutException.class, failure.getCause());
  }

  @Test
  void a_load_gets_over_a_broken_connection_and_an_overload() {
    await(direct.append(stream, 0, command(), events(1)));
    proxy.next(Kind.READ, Fault.brokenBefore(), Fault.refused(503, "ServerBusy"));

    assertEquals(1, await(patient.load(stream)).version());
    assertEquals(3, proxy.seen(Kind.READ).size(), "reads sent");
  }

  @Test
  void a_load_that_fails_three_times_is_unavailability() {
    proxy.next(Kind.READ, broken(3));

    assertThrows(StoreUnavailable.class, () -> await(patient.load(stream)));
    assertEquals(3, proxy.seen(Kind.READ).size(), "reads sent");
  }

  private void assertCompletedOnce(CommandId id) {
    CommandResult<Long, String> result =
        await(Counter.handler(store).handle(stream.key(), Counter.increment(id)));

    assertEquals(1L, assertInstanceOf(Completed.class, result).state().view());
    EventStream stored = await(direct.load(stream));
    assertEquals(1, stored.version());
    assertEquals(id, stored.events().getFirst().command());
  }

  private static Fault[] broken(int times) {
    return Stream.generate(Fault::brokenBefore).limit(times).toArray(Fault[]::new);
  }
}
