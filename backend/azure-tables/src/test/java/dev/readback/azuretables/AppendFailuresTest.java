package dev.readback.azuretables;

import static dev.readback.azuretables.Azurite.await;
import static dev.readback.eventsourcing.testkit.Streams.command;
import static dev.readback.eventsourcing.testkit.Streams.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.readback.azuretables.FaultyProxy.Kind;
import dev.readback.eventsourcing.store.AppendOutcomeUnknown;
import dev.readback.eventsourcing.store.AppendTooLarge;
import dev.readback.eventsourcing.store.Appended;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.StoreFailure;
import dev.readback.eventsourcing.store.StoreUnavailable;
import dev.readback.eventsourcing.store.VersionConflict;
import dev.readback.eventsourcing.testkit.Streams;
import io.smallrye.mutiny.Uni;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppendFailuresTest {
  private final FaultyProxy proxy = FaultyProxy.beforeAzurite();
  private final EventStore store = proxy.tables().eventStore();

  @AfterEach
  void close() {
    proxy.close();
  }

  @ParameterizedTest
  @MethodSource
  void the_failure_of_an_operation_in_the_transaction_says_what_became_of_it(
      int status, String code, Class<? extends StoreFailure> expected) {
    assertInstanceOf(expected, failure(Fault.rolledBack(status, Fault.error(code))));
  }

  static Stream<Arguments> the_failure_of_an_operation_in_the_transaction_says_what_became_of_it() {
    return Stream.of(
        arguments(409, "EntityAlreadyExists", VersionConflict.class),
        arguments(400, "EntityTooLarge", AppendTooLarge.class),
        arguments(400, "PropertyValueTooLarge", AppendTooLarge.class),
        arguments(413, "RequestBodyTooLarge", AppendTooLarge.class),
        arguments(400, "InvalidInput", StoreUnavailable.class),
        arguments(409, "TableBeingDeleted", StoreUnavailable.class),
        arguments(500, "OperationTimedOut", AppendOutcomeUnknown.class),
        arguments(500, "InternalError", AppendOutcomeUnknown.class),
        arguments(503, "ServerBusy", AppendOutcomeUnknown.class),
        arguments(400, "SomethingNew", AppendOutcomeUnknown.class));
  }

  @ParameterizedTest
  @MethodSource
  void the_status_of_the_whole_answer_says_what_became_of_it(
      int status, String code, Class<? extends StoreFailure> expected) {
    assertInstanceOf(expected, failure(Fault.refused(status, code)));
    assertInstanceOf(expected, failure(Fault.refusedInXml(status, code)));
  }

  static Stream<Arguments> the_status_of_the_whole_answer_says_what_became_of_it() {
    return Stream.of(
        arguments(400, "InvalidInput", StoreUnavailable.class),
        arguments(403, "AuthenticationFailed", StoreUnavailable.class),
        arguments(413, "RequestBodyTooLarge", AppendTooLarge.class),
        arguments(429, "TooManyRequests", StoreUnavailable.class),
        arguments(408, "RequestTimeout", AppendOutcomeUnknown.class),
        arguments(500, "OperationTimedOut", AppendOutcomeUnknown.class),
        arguments(502, "BadGateway", AppendOutcomeUnknown.class),
        arguments(503, "ServerBusy", AppendOutcomeUnknown.class));
  }

  @Test
  void a_failed_operation_without_a_code_leaves_the_outcome_unknown() {
    assertInstanceOf(AppendOutcomeUnknown.class, failure(Fault.rolledBack(409, "{}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 204 No Content", "<html>Please sign in</html>"})
  void an_answer_that_does_not_confirm_every_event_leaves_the_outcome_unknown(String parts) {
    assertInstanceOf(AppendOutcomeUnknown.class, failure(Fault.transaction(parts)));
  }

  @Test
  void an_answer_of_somebody_else_leaves_the_outcome_unknown() {
    assertInstanceOf(
        AppendOutcomeUnknown.class, failure(Fault.answered(202, "text/html", "<html></html>")));
  }

  @Test
  void a_table_that_is_missing_is_made_and_the_append_sent_again() {
    assertEquals(1, await(append()).version());

    assertEquals(2, proxy.seen(Kind.TRANSACTION).size());
    assertEquals(1, proxy.seen(Kind.OTHER_WRITE).size());
  }

  @Test
  void a_table_that_stays_missing_leaves_nothing_written() {
    proxy.next(
        Kind.TRANSACTION,
        Fault.rolledBack(404, Fault.error("TableNotFound")),
        Fault.rolledBack(404, Fault.error("TableNotFound")));

    assertThrows(StoreUnavailable.class, () -> await(append()));

    assertEquals(2, proxy.seen(Kind.TRANSACTION).size());
  }

  @Test
  void a_table_that_may_not_be_made_leaves_nothing_written() {
    proxy.next(Kind.OTHER_WRITE, Fault.refusedInXml(403, "AuthorizationPermissionMismatch"));

    assertThrows(StoreUnavailable.class, () -> await(append()));
  }

  /** An append is sent once, whatever comes back. */
  private StoreFailure failure(Fault fault) {
    proxy.next(Kind.TRANSACTION, fault);
    int before = proxy.seen(Kind.TRANSACTION).size();
    var failure = assertThrows(StoreFailure.class, () -> await(append()));
    assertEquals(before + 1, proxy.seen(Kind.TRANSACTION).size());
    return failure;
  }

  private Uni<Appended> append() {
    return store.append(Streams.fresh(), 0, command(), events(1));
  }
}
