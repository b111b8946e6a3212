package dev.readback.fulfilment;

import static dev.readback.eventsourcing.testkit.ProjectionSpec.project;
import static dev.readback.fulfilment.Examples.ALICE;
import static dev.readback.fulfilment.Examples.BOB;
import static dev.readback.fulfilment.Examples.BOLTS;
import static dev.readback.fulfilment.Examples.DAMP;
import static dev.readback.fulfilment.Examples.DRILLS;
import static dev.readback.fulfilment.Examples.MOST_BOLTS_SENT;
import static dev.readback.fulfilment.Examples.NOW;
import static dev.readback.fulfilment.Examples.ORDERED;
import static dev.readback.fulfilment.Examples.RECEIVED;
import static dev.readback.fulfilment.Examples.REST_SENT;
import static dev.readback.fulfilment.Examples.STARTED;
import static dev.readback.fulfilment.Examples.WAREHOUSE;
import static dev.readback.fulfilment.Examples.bolts;
import static dev.readback.fulfilment.Examples.drills;
import static dev.readback.fulfilment.FulfilmentStatus.DISPATCHED;
import static dev.readback.fulfilment.FulfilmentStatus.PARTLY_DISPATCHED;
import static dev.readback.fulfilment.FulfilmentStatus.TO_DISPATCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.eventsourcing.testkit.ProjectionSpec;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FulfilmentProjectionTest {
  private final ProjectionSpec<Optional<FulfilmentView>, FulfilmentEvent> fulfilments =
      project(new FulfilmentProjection()).from(NOW);

  @Test
  void there_is_nothing_to_read_before_it_is_started() {
    assertEquals(Optional.empty(), fulfilments.of().view());
    assertEquals(Optional.empty(), fulfilments.of(ORDERED).view());
  }

  @Test
  void a_started_fulfilment_shows_whose_order_it_is_and_where_it_goes() {
    FulfilmentView view = view(STARTED, ORDERED);

    assertEquals(ALICE, view.buyer());
    assertEquals(BOB, view.seller());
    assertEquals(WAREHOUSE, view.delivery());
    assertEquals(NOW, view.startedAt());
    assertEquals(TO_DISPATCH, view.status());
    assertEquals(
        List.of(new FulfilmentLine(BOLTS, 0), new FulfilmentLine(DRILLS, 0)), view.lines().all());
  }

  @Test
  void every_parcel_shows_with_its_number_and_time() {
    FulfilmentView view = view(STARTED, ORDERED, MOST_BOLTS_SENT, REST_SENT);

    assertEquals(
        List.of(
            new Parcel(1, "PostNL", "3SABC", NOW.plusSeconds(2), List.of(bolts(150))),
            new Parcel(2, "PostNL", "3SABC", NOW.plusSeconds(3), List.of(bolts(50), drills(2)))),
        view.parcels());
  }

  @Test
  void the_lines_show_how_much_was_dispatched() {
    FulfilmentView partly = view(STARTED, ORDERED, MOST_BOLTS_SENT);
    FulfilmentView all = view(STARTED, ORDERED, MOST_BOLTS_SENT, REST_SENT);

    assertEquals(PARTLY_DISPATCHED, partly.status());
    assertEquals(
        List.of(new FulfilmentLine(BOLTS, 150), new FulfilmentLine(DRILLS, 0)),
        partly.lines().all());
    assertEquals(DISPATCHED, all.status());
    assertEquals(
        List.of(new FulfilmentLine(BOLTS, 200), new FulfilmentLine(DRILLS, 2)), all.lines().all());
  }

  @Test
  void a_receipt_and_problems_show_with_their_times() {
    FulfilmentView view = view(STARTED, ORDERED, MOST_BOLTS_SENT, DAMP, REST_SENT, RECEIVED, DAMP);

    assertEquals(FulfilmentStatus.RECEIVED, view.status());
    assertEquals(Optional.of(NOW.plusSeconds(5)), view.receivedAt());
    assertEquals(
        List.of(
            new ReportedProblem("Two boxes are damp", NOW.plusSeconds(3)),
            new ReportedProblem("Two boxes are damp", NOW.plusSeconds(6))),
        view.problems());
  }

  @Test
  void it_is_shared_by_the_buyer_and_the_seller_alone() {
    FulfilmentView view = view(STARTED, ORDERED);

    assertTrue(view.isSharedWith("alice"));
    assertTrue(view.isSharedWith("bob"));
    assertFalse(view.isSharedWith("mallory"));
  }

  private FulfilmentView view(FulfilmentEvent... events) {
    return fulfilments.of(events).view().orElseThrow();
  }
}
