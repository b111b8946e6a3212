package dev.readback.booking;

import static dev.readback.booking.BookingRejection.ALREADY_CLOSED;
import static dev.readback.booking.BookingRejection.ALREADY_DECIDED;
import static dev.readback.booking.BookingRejection.DELIVERY_DATE_PAST;
import static dev.readback.booking.BookingRejection.NOT_PLACED;
import static dev.readback.booking.BookingRejection.NOT_STARTED;
import static dev.readback.booking.BookingRejection.NO_DELIVERY;
import static dev.readback.booking.BookingRejection.NO_LINES;
import static dev.readback.booking.BookingRejection.NO_LONGER_A_DRAFT;
import static dev.readback.booking.BookingRejection.SELLER_IS_THE_BUYER;
import static dev.readback.booking.BookingRejection.STARTED_WITH_ANOTHER_SELLER;
import static dev.readback.booking.BookingRejection.UNKNOWN_COUNTRY;
import static dev.readback.booking.Examples.ALICE;
import static dev.readback.booking.Examples.BOLTS;
import static dev.readback.booking.Examples.BOLTS_ADDED;
import static dev.readback.booking.Examples.CONFIRMED;
import static dev.readback.booking.Examples.DELIVERY_SET;
import static dev.readback.booking.Examples.DRILL_ADDED;
import static dev.readback.booking.Examples.NOW;
import static dev.readback.booking.Examples.PLACED;
import static dev.readback.booking.Examples.REJECTED;
import static dev.readback.booking.Examples.STARTED;
import static dev.readback.booking.Examples.TODAY;
import static dev.readback.booking.Examples.WAREHOUSE;
import static dev.readback.booking.Examples.WITHDRAWN;
import static dev.readback.booking.Examples.add;
import static dev.readback.booking.Examples.delivery;
import static dev.readback.booking.Examples.set;
import static dev.readback.eventsourcing.testkit.DeciderSpec.given;

import dev.readback.booking.BookingCommand.ChangeQuantity;
import dev.readback.booking.BookingCommand.ConfirmSalesOrder;
import dev.readback.booking.BookingCommand.PlacePurchaseOrder;
import dev.readback.booking.BookingCommand.RejectSalesOrder;
import dev.readback.booking.BookingCommand.RemoveLine;
import dev.readback.booking.BookingCommand.StartBooking;
import dev.readback.booking.BookingCommand.WithdrawPurchaseOrder;
import dev.readback.booking.BookingEvent.DeliverySet;
import dev.readback.booking.BookingEvent.PurchaseOrderWithdrawn;
import dev.readback.eventsourcing.Decider;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BookingDeciderTest {
  private static final Decider<BookingCommand, Booking, BookingEvent, BookingRejection> BOOKING =
      new BookingDecider();
  private static final WithdrawPurchaseOrder WITHDRAW = new WithdrawPurchaseOrder(Optional.empty());

  @Test
  void a_buyer_starts_a_booking_with_a_seller() {
    given(BOOKING).when(new StartBooking(ALICE, "bob")).then(STARTED);
  }

  @Test
  void a_booking_is_started_once_with_one_seller() {
    given(BOOKING, STARTED).when(new StartBooking(ALICE, "bob")).thenNothing();
    given(BOOKING, STARTED)
        .when(new StartBooking(ALICE, "delta"))
        .thenRejected(STARTED_WITH_ANOTHER_SELLER);
  }

  @Test
  void nobody_buys_from_themselves() {
    given(BOOKING).when(new StartBooking(ALICE, "alice")).thenRejected(SELLER_IS_THE_BUYER);
  }

  @Test
  void the_delivery_can_be_set_and_set_anew() {
    var later = delivery(TODAY.plusDays(30));

    given(BOOKING, STARTED).when(set(WAREHOUSE)).then(DELIVERY_SET);
    given(BOOKING, STARTED, DELIVERY_SET).when(set(WAREHOUSE)).thenNothing();
    given(BOOKING, STARTED, DELIVERY_SET).when(set(later)).then(new DeliverySet(later));
  }

  @Test
  void the_requested_date_may_be_today_but_not_past() {
    var today = delivery(TODAY);

    given(BOOKING, STARTED).when(set(today)).then(new DeliverySet(today));
    given(BOOKING, STARTED)
        .when(set(delivery(TODAY.minusDays(2))))
        .thenRejected(DELIVERY_DATE_PAST);
  }

  @Test
  void a_date_is_past_only_when_it_is_over_everywhere_on_earth() {
    var tuesday = delivery(TODAY);

    given(BOOKING, STARTED)
        .when(new BookingCommand.SetDelivery(tuesday, Instant.parse("2026-11-25T11:59:59Z")))
        .then(new DeliverySet(tuesday));
    given(BOOKING, STARTED)
        .when(new BookingCommand.SetDelivery(tuesday, Instant.parse("2026-11-25T12:00:00Z")))
        .thenRejected(DELIVERY_DATE_PAST);
  }

  @Test
  void the_country_must_exist() {
    var nowhere = new Delivery("A", "B", "C", "D", "XX", TODAY);

    given(BOOKING, STARTED).when(set(nowhere)).thenRejected(UNKNOWN_COUNTRY);
  }

  @Test
  void a_draft_with_lines_and_delivery_can_be_placed() {
    given(BOOKING, STARTED, BOLTS_ADDED, DRILL_ADDED, DELIVERY_SET)
        .when(new PlacePurchaseOrder(NOW))
        .then(PLACED);
  }

  @Test
  void placing_needs_lines_and_a_delivery_that_is_still_to_come() {
    given(BOOKING, STARTED, DELIVERY_SET).when(new PlacePurchaseOrder(NOW)).thenRejected(NO_LINES);
    given(BOOKING, STARTED, BOLTS_ADDED)
        .when(new PlacePurchaseOrder(NOW))
        .thenRejected(NO_DELIVERY);
    given(BOOKING, STARTED, BOLTS_ADDED, DELIVERY_SET)
        .when(new PlacePurchaseOrder(NOW.plus(Duration.ofDays(30))))
        .thenRejected(DELIVERY_DATE_PAST);
  }

  @Test
  void an_order_is_placed_once() {
    given(BOOKING, placed()).when(new PlacePurchaseOrder(NOW)).thenNothing();
  }

  @Test
  void a_placed_order_can_be_confirmed_once() {
    given(BOOKING, placed()).when(new ConfirmSalesOrder()).then(CONFIRMED);
    given(BOOKING, placed(CONFIRMED)).when(new ConfirmSalesOrder()).thenNothing();
  }

  @Test
  void a_placed_order_can_be_rejected_once() {
    given(BOOKING, placed()).when(new RejectSalesOrder("Sold out")).then(REJECTED);
    given(BOOKING, placed(REJECTED)).when(new RejectSalesOrder("Sold out")).thenNothing();
  }

  @Test
  void the_seller_decides_once() {
    given(BOOKING, placed(CONFIRMED))
        .when(new RejectSalesOrder("Sold out"))
        .thenRejected(ALREADY_CLOSED);
    given(BOOKING, placed(REJECTED)).when(new ConfirmSalesOrder()).thenRejected(ALREADY_CLOSED);
  }

  @Test
  void there_is_nothing_to_decide_before_an_order_is_placed() {
    given(BOOKING, STARTED, BOLTS_ADDED).when(new ConfirmSalesOrder()).thenRejected(NOT_PLACED);
    given(BOOKING, STARTED).when(new RejectSalesOrder("No")).thenRejected(NOT_PLACED);
  }

  @Test
  void the_buyer_withdraws_until_the_seller_has_decided() {
    var wrong = new WithdrawPurchaseOrder(Optional.of("Wrong size"));

    given(BOOKING, STARTED).when(WITHDRAW).then(WITHDRAWN);
    given(BOOKING, placed()).when(wrong).then(new PurchaseOrderWithdrawn(wrong.reason()));
    given(BOOKING, placed(WITHDRAWN)).when(WITHDRAW).thenNothing();
    given(BOOKING, placed(CONFIRMED)).when(WITHDRAW).thenRejected(ALREADY_DECIDED);
    given(BOOKING, placed(REJECTED)).when(WITHDRAW).thenRejected(ALREADY_DECIDED);
  }

  @Test
  void a_withdrawn_order_is_not_decided() {
    given(BOOKING, placed(WITHDRAWN)).when(new ConfirmSalesOrder()).thenRejected(ALREADY_CLOSED);
    given(BOOKING, placed(WITHDRAWN)).when(new RejectSalesOrder("No")).thenRejected(ALREADY_CLOSED);
    given(BOOKING, placed(WITHDRAWN))
        .when(new PlacePurchaseOrder(NOW))
        .thenRejected(ALREADY_CLOSED);
  }

  @ParameterizedTest
  @MethodSource("edits")
  void nothing_is_edited_once_the_order_is_placed(BookingCommand edit) {
    given(BOOKING, placed()).when(edit).thenRejected(NO_LONGER_A_DRAFT);
    given(BOOKING, placed(CONFIRMED)).when(edit).thenRejected(NO_LONGER_A_DRAFT);
    given(BOOKING, placed(REJECTED)).when(edit).thenRejected(NO_LONGER_A_DRAFT);
    given(BOOKING, placed(WITHDRAWN)).when(edit).thenRejected(NO_LONGER_A_DRAFT);
  }

  @ParameterizedTest
  @MethodSource("edits")
  void nothing_is_edited_before_the_booking_is_started(BookingCommand edit) {
    given(BOOKING).when(edit).thenRejected(NOT_STARTED);
  }

  @Test
  void nothing_is_placed_withdrawn_or_decided_before_the_booking_is_started() {
    given(BOOKING).when(new PlacePurchaseOrder(NOW)).thenRejected(NOT_STARTED);
    given(BOOKING).when(WITHDRAW).thenRejected(NOT_STARTED);
    given(BOOKING).when(new ConfirmSalesOrder()).thenRejected(NOT_PLACED);
  }

  static List<BookingCommand> edits() {
    return List.of(
        add(BOLTS, 1),
        new ChangeQuantity("BOLT-M8", 7),
        new RemoveLine("BOLT-M8"),
        set(delivery(TODAY.plusDays(9))));
  }

  private static BookingEvent[] placed(BookingEvent... more) {
    var events =
        new java.util.ArrayList<>(List.of(STARTED, BOLTS_ADDED, DRILL_ADDED, DELIVERY_SET, PLACED));
    events.addAll(List.of(more));
    return events.toArray(BookingEvent[]::new);
  }
}
