package dev.readback.fulfilment;

import static dev.readback.eventsourcing.testkit.DeciderSpec.given;
import static dev.readback.fulfilment.Examples.ALICE;
import static dev.readback.fulfilment.Examples.BOB;
import static dev.readback.fulfilment.Examples.BOLTS;
import static dev.readback.fulfilment.Examples.DAMP;
import static dev.readback.fulfilment.Examples.DRILLS;
import static dev.readback.fulfilment.Examples.HANDOVER;
import static dev.readback.fulfilment.Examples.MOST_BOLTS_SENT;
import static dev.readback.fulfilment.Examples.NOW;
import static dev.readback.fulfilment.Examples.ORDERED;
import static dev.readback.fulfilment.Examples.RECEIVED;
import static dev.readback.fulfilment.Examples.REST_SENT;
import static dev.readback.fulfilment.Examples.STARTED;
import static dev.readback.fulfilment.Examples.WAREHOUSE;
import static dev.readback.fulfilment.Examples.bolts;
import static dev.readback.fulfilment.Examples.drills;
import static dev.readback.fulfilment.Examples.handover;
import static dev.readback.fulfilment.Examples.send;
import static dev.readback.fulfilment.Examples.sent;
import static dev.readback.fulfilment.Examples.start;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.HANDOVER_EXPIRED;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.HANDOVER_FOR_ANOTHER_SELLER;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.HANDOVER_NOT_CONFIRMED;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.HANDOVER_OF_ANOTHER_BOOKING;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.LAST_PARCEL_LEAVES_SOMETHING;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.NOTHING_DISPATCHED;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.NOT_ALL_DISPATCHED;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.NOT_STARTED;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.STARTED_WITH_ANOTHER_HANDOVER;

import dev.readback.eventsourcing.Decider;
import dev.readback.fulfilment.FulfilmentCommand.ConfirmReceipt;
import dev.readback.fulfilment.FulfilmentCommand.ReportProblem;
import dev.readback.fulfilment.FulfilmentCommand.StartFulfilment;
import dev.readback.fulfilment.FulfilmentEvent.LinesOrdered;
import dev.readback.fulfilment.FulfilmentRejection.MoreThanOrdered;
import dev.readback.fulfilment.FulfilmentRejection.SkuNotOrdered;
import dev.readback.fulfilment.FulfilmentRejection.SkuTwice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FulfilmentDeciderTest {
  private static final Decider<FulfilmentCommand, Fulfilment, FulfilmentEvent, FulfilmentRejection>
      FULFILMENT = new FulfilmentDecider();
  private static final FulfilmentCommand CONFIRM = new ConfirmReceipt();
  private static final FulfilmentCommand REPORT = new ReportProblem("Two boxes are damp");

  @Test
  void a_seller_takes_over_an_order_that_they_confirmed() {
    given(FULFILMENT).when(start(HANDOVER)).then(STARTED, ORDERED);
  }

  @Test
  void the_lines_of_a_long_order_come_in_chunks_that_can_be_stored() {
    List<OrderedLine> lines = Collections.nCopies(60, BOLTS);

    given(FULFILMENT)
        .when(start(handover("b1", lines)))
        .then(
            STARTED,
            new LinesOrdered(lines.subList(0, 25)),
            new LinesOrdered(lines.subList(25, 50)),
            new LinesOrdered(lines.subList(50, 60)));
  }

  @Test
  void an_order_is_taken_over_once() {
    given(FULFILMENT, STARTED, ORDERED).when(start(HANDOVER)).thenNothing();
    given(FULFILMENT, received()).when(start(HANDOVER)).thenNothing();
    given(FULFILMENT, STARTED, ORDERED)
        .when(start(handover("b1", List.of(BOLTS))))
        .thenRejected(STARTED_WITH_ANOTHER_HANDOVER);
    given(FULFILMENT, STARTED, ORDERED)
        .when(
            start(
                new Handover(
                    "b1", ALICE, BOB, WAREHOUSE, List.of(BOLTS, DRILLS), Optional.of(NOW))))
        .thenRejected(STARTED_WITH_ANOTHER_HANDOVER);
  }

  @Test
  void a_handover_holds_until_it_expires() {
    given(FULFILMENT).when(startAt(NOW.minusMillis(1))).then(STARTED, ORDERED);
    given(FULFILMENT).when(startAt(NOW)).thenRejected(HANDOVER_EXPIRED);
  }

  @Test
  void what_was_taken_over_stays_so_when_the_handover_has_expired() {
    given(FULFILMENT, STARTED, ORDERED).when(startAt(NOW.plus(Duration.ofDays(9)))).thenNothing();
  }

  @Test
  void a_handover_is_of_one_booking_and_for_one_seller() {
    given(FULFILMENT)
        .when(start(handover("b2", List.of(BOLTS))))
        .thenRejected(HANDOVER_OF_ANOTHER_BOOKING);
    given(FULFILMENT)
        .when(new StartFulfilment("b1", "delta", HANDOVER, NOW.plusSeconds(1), NOW))
        .thenRejected(HANDOVER_FOR_ANOTHER_SELLER);
    given(FULFILMENT, STARTED, ORDERED)
        .when(start(handover("b2", List.of(BOLTS, DRILLS))))
        .thenRejected(HANDOVER_OF_ANOTHER_BOOKING);
  }

  @Test
  void only_a_confirmed_order_is_taken_over() {
    var unconfirmed = new Handover("b1", ALICE, BOB, WAREHOUSE, List.of(BOLTS), Optional.empty());

    given(FULFILMENT).when(start(unconfirmed)).thenRejected(HANDOVER_NOT_CONFIRMED);
  }

  @Test
  void an_order_is_sent_in_one_parcel_or_in_several() {
    given(FULFILMENT, STARTED, ORDERED)
        .when(send(bolts(200), drills(2)))
        .then(sent(bolts(200), drills(2)));
    given(FULFILMENT, STARTED, ORDERED).when(send(bolts(150))).then(MOST_BOLTS_SENT);
    given(FULFILMENT, STARTED, ORDERED, MOST_BOLTS_SENT)
        .when(send(bolts(50), drills(2)))
        .then(REST_SENT);
  }

  @Test
  void the_same_parcel_again_is_another_parcel() {
    given(FULFILMENT, STARTED, ORDERED, sent(bolts(1))).when(send(bolts(1))).then(sent(bolts(1)));
  }

  @Test
  void no_more_is_sent_than_was_ordered() {
    given(FULFILMENT, STARTED, ORDERED)
        .when(send(drills(2), bolts(201)))
        .thenRejected(new MoreThanOrdered("BOLT-M8", 200));
    given(FULFILMENT, STARTED, ORDERED, MOST_BOLTS_SENT)
        .when(send(bolts(51)))
        .thenRejected(new MoreThanOrdered("BOLT-M8", 50));
    given(FULFILMENT, received())
        .when(send(drills(1)))
        .thenRejected(new MoreThanOrdered("DRILL-18", 0));
  }

  @Test
  void nothing_is_sent_that_was_not_ordered() {
    given(FULFILMENT, STARTED, ORDERED)
        .when(send(bolts(1), new ParcelLine("SAW-1", 1)))
        .thenRejected(new SkuNotOrdered("SAW-1"));
  }

  @Test
  void a_parcel_names_each_product_once() {
    given(FULFILMENT, STARTED, ORDERED)
        .when(send(bolts(1), drills(1), bolts(1)))
        .thenRejected(new SkuTwice("BOLT-M8"));
  }

  @Test
  void the_last_parcel_there_may_be_takes_all_that_is_left() {
    FulfilmentEvent[] events = events(Collections.nCopies(49, sent(bolts(1))));

    given(FULFILMENT, events).when(send(bolts(1))).thenRejected(LAST_PARCEL_LEAVES_SOMETHING);
    given(FULFILMENT, events).when(send(bolts(151), drills(2))).then(sent(bolts(151), drills(2)));
  }

  @Test
  void the_buyer_confirms_the_receipt_once_everything_was_dispatched() {
    given(FULFILMENT, STARTED, ORDERED).when(CONFIRM).thenRejected(NOT_ALL_DISPATCHED);
    given(FULFILMENT, STARTED, ORDERED, MOST_BOLTS_SENT)
        .when(CONFIRM)
        .thenRejected(NOT_ALL_DISPATCHED);
    given(FULFILMENT, STARTED, ORDERED, MOST_BOLTS_SENT, REST_SENT).when(CONFIRM).then(RECEIVED);
    given(FULFILMENT, received()).when(CONFIRM).thenNothing();
  }

  @Test
  void the_buyer_reports_problems_from_the_first_parcel_on_and_after_the_receipt() {
    given(FULFILMENT, STARTED, ORDERED).when(REPORT).thenRejected(NOTHING_DISPATCHED);
    given(FULFILMENT, STARTED, ORDERED, MOST_BOLTS_SENT).when(REPORT).then(DAMP);
    given(FULFILMENT, STARTED, ORDERED, MOST_BOLTS_SENT, DAMP).when(REPORT).then(DAMP);
    given(FULFILMENT, received()).when(REPORT).then(DAMP);
  }

  @Test
  void a_problem_does_not_hold_up_the_receipt() {
    given(FULFILMENT, STARTED, ORDERED, MOST_BOLTS_SENT, DAMP, REST_SENT)
        .when(CONFIRM)
        .then(RECEIVED);
  }

  @ParameterizedTest
  @MethodSource("laterCommands")
  void nothing_happens_before_the_order_was_taken_over(FulfilmentCommand command) {
    given(FULFILMENT).when(command).thenRejected(NOT_STARTED);
  }

  static List<FulfilmentCommand> laterCommands() {
    return List.of(send(bolts(1)), CONFIRM, REPORT);
  }

  @ParameterizedTest
  @MethodSource("laterEvents")
  void an_event_before_the_start_changes_nothing(FulfilmentEvent event) {
    given(FULFILMENT, event).when(CONFIRM).thenRejected(NOT_STARTED);
  }

  static List<FulfilmentEvent> laterEvents() {
    return List.of(ORDERED, MOST_BOLTS_SENT, RECEIVED, DAMP);
  }

  private static StartFulfilment startAt(Instant at) {
    return new StartFulfilment("b1", "bob", HANDOVER, NOW, at);
  }

  private static FulfilmentEvent[] received() {
    return events(List.of(MOST_BOLTS_SENT, REST_SENT, RECEIVED));
  }

  private static FulfilmentEvent[] events(List<FulfilmentEvent> later) {
    var events = new ArrayList<>(List.of(STARTED, ORDERED));
    events.addAll(later);
    return events.toArray(FulfilmentEvent[]::new);
  }
}
