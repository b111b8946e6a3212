package dev.readback.azuretables;

import static dev.readback.azuretables.Azurite.await;
import static dev.readback.azuretables.ReadModelFixture.LIST;
import static dev.readback.azuretables.ReadModelFixture.MODEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.azuretables.FaultyProxy.Kind;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.StoreUnavailable;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lost races, lost answers, and models that are dropped. */
class ReadModelFailuresTest {
  private final ReadModelFixture model = new ReadModelFixture();

  @AfterEach
  void close() {
    model.close();
  }

  @Test
  void a_row_that_became_newer_between_reading_and_writing_stays() {
    model.put("a", 1, "one");
    model.proxy.next(
        Kind.TRANSACTION, Fault.overtaken(model.direct.put(model.row("a", 3, "three"))));

    assertFalse(model.put("a", 2, "two"));

    assertEquals("three", model.find("a").orElseThrow().data());
  }

  @Test
  void a_row_that_another_writer_made_newer_is_replaced_by_a_still_newer_one() {
    model.put("a", 1, "one");
    model.proxy.next(Kind.TRANSACTION, Fault.overtaken(model.direct.put(model.row("a", 2, "two"))));

    assertTrue(model.put("a", 3, "three"));

    assertEquals("three", model.find("a").orElseThrow().data());
  }

  @Test
  void a_new_row_that_another_writer_made_first_is_compared_with_it() {
    model.put("other", 1, "{}");
    model.proxy.next(Kind.TRANSACTION, Fault.overtaken(model.direct.put(model.row("a", 2, "two"))));

    assertFalse(model.put("a", 1, "one"));

    assertEquals("two", model.find("a").orElseThrow().data());
  }

  @Test
  void a_row_whose_model_was_dropped_between_reading_and_writing_is_put_in_a_new_one() {
    model.put("a", 1, "one");
    model.put("b", 1, "{}");
    model.proxy.next(Kind.TRANSACTION, Fault.overtaken(model.direct.drop(MODEL)));

    assertTrue(model.put("a", 2, "two"));

    assertEquals(List.of("a"), model.ids(LIST));
  }

  @Test
  void a_put_that_fails_in_the_middle_changes_nothing() {
    model.put(model.listed("a", 1, "place", "draft"));
    model.rawTable().deleteEntity("ada@40example.2Ecom", "ldraft$place a");

    assertThrows(StoreUnavailable.class, () -> model.put(model.listed("a", 2, "place", "placed")));

    assertEquals(1, model.find("a").orElseThrow().version());
    assertEquals(List.of(), model.ids("placed"));
  }

  @Test
  void a_model_that_the_service_is_still_removing_is_empty_and_cannot_be_written() {
    model.proxy.next(Kind.READ, Fault.refused(409, "TableBeingDeleted"));
    assertEquals(Optional.empty(), model.find("a"));
    model.proxy.next(Kind.READ, Fault.refused(409, "TableBeingDeleted"));
    assertEquals(List.of(), model.page("", 10).rows());

    model.proxy.next(Kind.TRANSACTION, Fault.rolledBack(409, Fault.error("TableBeingDeleted")));
    assertThrows(StoreUnavailable.class, () -> model.put("a", 1, "one"));
    model.proxy.next(Kind.OTHER_WRITE, Fault.refused(409, "TableBeingDeleted"));
    assertThrows(StoreUnavailable.class, () -> model.put("a", 1, "one"));

    assertEquals(Optional.empty(), model.find("a"));
  }

  @Test
  void a_model_is_dropped_even_when_the_service_is_still_removing_it() {
    model.put("a", 1, "one");
    model.proxy.next(Kind.OTHER_WRITE, Fault.refused(409, "TableBeingDeleted"));

    await(model.store.drop(MODEL));
  }

  @Test
  void a_drop_gets_over_a_lost_answer() {
    model.put("a", 1, "one");
    model.proxy.next(Kind.OTHER_WRITE, Fault.brokenAfterwards());

    await(model.store.drop(MODEL));

    assertEquals(Optional.empty(), model.find("a"));
  }

  @Test
  void a_race_that_is_never_won_ends() {
    assertTrue(model.put("a", 1, "one"));
    model.proxy.next(
        Kind.TRANSACTION,
        Collections.nCopies(
                1_000, Fault.rolledBack(412, Fault.error("UpdateConditionNotSatisfied")))
            .toArray(Fault[]::new));

    assertThrows(StoreUnavailable.class, () -> model.put("a", 2, "two"));

    model.proxy.forget();
    assertEquals("one", model.find("a").orElseThrow().data());
  }

  @Test
  void a_put_whose_answer_was_lost_can_be_given_again() {
    model.put("other", 1, "{}");
    model.proxy.next(Kind.TRANSACTION, Fault.brokenAfterwards());
    var lost = assertThrows(StoreUnavailable.class, () -> model.put("a", 1, "one"));
    assertInstanceOf(IOException.class, lost.getCause());

    assertFalse(model.put("a", 1, "one"), "stored again");

    assertEquals("one", model.find("a").orElseThrow().data());
  }

  @Test
  void rows_of_many_writers_all_arrive() {
    List<Uni<Boolean>> puts =
        IntStream.range(0, 40)
            .mapToObj(i -> model.store.put(model.row("k" + i % 4, i / 4 + 1, "v" + (i / 4 + 1))))
            .toList();

    await(Uni.join().all(puts).andFailFast());

    assertEquals(
        List.of("v10", "v10", "v10", "v10"),
        model.page("", 10).rows().stream().map(ReadModelRow::data).toList());
  }
}
