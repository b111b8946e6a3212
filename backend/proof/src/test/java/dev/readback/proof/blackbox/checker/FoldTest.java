package dev.readback.proof.blackbox.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.proof.blackbox.history.Kind;
import dev.readback.proof.blackbox.history.Request;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules of fulfilments as the checker has them; those of bookings show in its other tests. */
class FoldTest {
  private static final Map<String, Integer> ORDERED = Map.of("s1", 3);

  private Optional<Essence> state = Optional.empty();

  private FoldTest given(Kind kind, String body) {
    state = after(kind, body);
    return this;
  }

  private Optional<Essence> after(Kind kind, String body) {
    var command = new Request(1, "b/1", "b", kind, "fulfilments/f", "", "k", 0, body, false, "", 0);
    return Fold.apply(command, state, ORDERED);
  }

  private static String parcel(int quantity) {
    return """
        {"carrier":"c","trackingCode":"t","lines":[{"sku":"s1","quantity":%d}]}"""
        .formatted(quantity);
  }

  private String status() {
    return state.orElseThrow().status();
  }

  @Test
  void nothing_happens_to_what_was_not_started() {
    assertEquals(Optional.empty(), after(Kind.DISPATCH, parcel(1)));
  }

  @Test
  void an_order_is_dispatched_in_parcels_and_received() {
    assertEquals("to-dispatch", given(Kind.START_FULFILMENT, "{}").status());
    assertEquals("partly-dispatched", given(Kind.DISPATCH, parcel(1)).status());
    assertEquals("dispatched", given(Kind.DISPATCH, parcel(2)).status());
    assertEquals("received", given(Kind.CONFIRM_RECEIPT, "{}").status());
    assertEquals(state, after(Kind.CONFIRM_RECEIPT, "{}"));
  }

  @Test
  void no_more_is_dispatched_than_was_ordered() {
    given(Kind.START_FULFILMENT, "{}").given(Kind.DISPATCH, parcel(2));
    assertEquals(Optional.empty(), after(Kind.DISPATCH, parcel(2)));
  }

  @Test
  void what_was_not_dispatched_is_not_received_and_has_no_problems() {
    given(Kind.START_FULFILMENT, "{}");
    assertEquals(Optional.empty(), after(Kind.CONFIRM_RECEIPT, "{}"));
    assertEquals(Optional.empty(), after(Kind.REPORT_PROBLEM, "{\"description\":\"p\"}"));
  }

  @Test
  void a_state_that_is_read_is_the_one_that_was_made() {
    given(Kind.START_FULFILMENT, "{}")
        .given(Kind.DISPATCH, parcel(1))
        .given(Kind.REPORT_PROBLEM, "{\"description\":\"p\"}")
        .given(Kind.DISPATCH, parcel(2));
    String read =
        """
        {"status":"dispatched","lines":[{"sku":"s1","ordered":3,"dispatched":3}],
         "parcels":[%s,%s],"problems":[{"description":"p"}]}"""
            .formatted(parcel(1), parcel(2));
    assertEquals(state, Optional.of(Essence.of(Json.parse(read))));
  }
}
