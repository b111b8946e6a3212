package dev.readback.booking;

import static dev.readback.booking.BookingRejection.NO_SUCH_LINE;
import static dev.readback.booking.BookingRejection.OFFER_EXPIRED;
import static dev.readback.booking.BookingRejection.OFFER_IN_ANOTHER_CURRENCY;
import static dev.readback.booking.BookingRejection.OFFER_OF_ANOTHER_SELLER;
import static dev.readback.booking.BookingRejection.OFFER_SUPERSEDED;
import static dev.readback.booking.BookingRejection.QUANTITY_OUT_OF_RANGE;
import static dev.readback.booking.BookingRejection.TOO_MANY_LINES;
import static dev.readback.booking.Examples.BOLTS;
import static dev.readback.booking.Examples.BOLTS_ADDED;
import static dev.readback.booking.Examples.DRILL;
import static dev.readback.booking.Examples.NOW;
import static dev.readback.booking.Examples.STARTED;
import static dev.readback.booking.Examples.add;
import static dev.readback.booking.Examples.by;
import static dev.readback.booking.Examples.offered;
import static dev.readback.booking.Examples.repriced;
import static dev.readback.eventsourcing.testkit.DeciderSpec.given;

import dev.readback.booking.BookingCommand.AddLine;
import dev.readback.booking.BookingCommand.ChangeQuantity;
import dev.readback.booking.BookingCommand.RemoveLine;
import dev.readback.booking.BookingEvent.LineAdded;
import dev.readback.booking.BookingEvent.LineExtended;
import dev.readback.booking.BookingEvent.LineRemoved;
import dev.readback.booking.BookingEvent.QuantityChanged;
import dev.readback.eventsourcing.Decider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DraftLinesTest {
  private static final Decider<BookingCommand, Booking, BookingEvent, BookingRejection> BOOKING =
      new BookingDecider();
  private static final Money OLD_PRICE = BOLTS.unitPrice();

  @Test
  void a_line_has_the_price_of_its_offer() {
    given(BOOKING, STARTED).when(add(BOLTS, 200)).then(new LineAdded(BOLTS, 200));
  }

  @Test
  void more_of_the_same_adds_to_the_line() {
    given(BOOKING, STARTED, BOLTS_ADDED)
        .when(add(BOLTS, 50))
        .then(new LineExtended(BOLTS, OLD_PRICE, 50, 250));
  }

  @Test
  void a_newer_offer_changes_the_price_and_says_so() {
    OfferedItem dearer = repriced(BOLTS, "EUR 0.40", NOW);

    given(BOOKING, STARTED, BOLTS_ADDED)
        .when(add(dearer, 1))
        .then(new LineExtended(dearer, OLD_PRICE, 1, 201));
  }

  @Test
  void an_older_offer_never_changes_the_price_back() {
    OfferedItem dearer = repriced(BOLTS, "EUR 0.40", NOW);

    given(BOOKING, STARTED, BOLTS_ADDED, new LineExtended(dearer, OLD_PRICE, 1, 201))
        .when(add(BOLTS, 1))
        .thenRejected(OFFER_SUPERSEDED);
  }

  @Test
  void the_newest_offer_holds_even_if_its_price_is_the_same() {
    OfferedItem same = repriced(BOLTS, "EUR 0.35", NOW);
    OfferedItem dearerButOlder = repriced(BOLTS, "EUR 0.40", NOW.minusSeconds(1));

    given(BOOKING, STARTED, BOLTS_ADDED, new LineExtended(same, OLD_PRICE, 1, 201))
        .when(add(dearerButOlder, 1))
        .thenRejected(OFFER_SUPERSEDED);
  }

  @Test
  void an_older_offer_of_the_same_adds_and_leaves_the_newest_in_place() {
    OfferedItem same = repriced(BOLTS, "EUR 0.35", NOW);

    given(BOOKING, STARTED, BOLTS_ADDED, new LineExtended(same, OLD_PRICE, 1, 201))
        .when(add(BOLTS, 4))
        .then(new LineExtended(same, OLD_PRICE, 4, 205));
  }

  @Test
  void an_expired_offer_is_no_offer() {
    given(BOOKING, STARTED)
        .when(new AddLine(BOLTS, 1, NOW.plusSeconds(1), NOW))
        .then(new LineAdded(BOLTS, 1));
    given(BOOKING, STARTED).when(new AddLine(BOLTS, 1, NOW, NOW)).thenRejected(OFFER_EXPIRED);
  }

  @Test
  void a_booking_has_one_seller_and_one_currency() {
    given(BOOKING, STARTED)
        .when(add(by(new Party("delta", "Delta"), BOLTS), 1))
        .thenRejected(OFFER_OF_ANOTHER_SELLER);
    given(BOOKING, STARTED, BOLTS_ADDED)
        .when(add(offered("SAW", "Saw", "USD 12.00"), 1))
        .thenRejected(OFFER_IN_ANOTHER_CURRENCY);
  }

  @Test
  void quantities_are_1_to_10_000() {
    given(BOOKING, STARTED).when(add(BOLTS, 10_000)).then(new LineAdded(BOLTS, 10_000));
    given(BOOKING, STARTED).when(add(BOLTS, 10_001)).thenRejected(QUANTITY_OUT_OF_RANGE);
    given(BOOKING, STARTED).when(add(BOLTS, 0)).thenRejected(QUANTITY_OUT_OF_RANGE);
    given(BOOKING, STARTED, BOLTS_ADDED)
        .when(add(BOLTS, 9_801))
        .thenRejected(QUANTITY_OUT_OF_RANGE);
    given(BOOKING, STARTED, BOLTS_ADDED)
        .when(add(BOLTS, Integer.MAX_VALUE))
        .thenRejected(QUANTITY_OUT_OF_RANGE);
    given(BOOKING, STARTED, BOLTS_ADDED).when(add(BOLTS, -100)).thenRejected(QUANTITY_OUT_OF_RANGE);
    given(BOOKING, STARTED, BOLTS_ADDED)
        .when(new ChangeQuantity("BOLT-M8", 0))
        .thenRejected(QUANTITY_OUT_OF_RANGE);
  }

  @Test
  void a_booking_has_100_lines_at_most() {
    BookingEvent[] full = fullDraft();

    given(BOOKING, full).when(add(DRILL, 1)).thenRejected(TOO_MANY_LINES);
    given(BOOKING, full)
        .when(add(offered("SKU-7", "Item 7", "EUR 1.00"), 1))
        .then(
            new LineExtended(
                offered("SKU-7", "Item 7", "EUR 1.00"), Money.parse("EUR 1.00"), 1, 2));
  }

  @Test
  void a_quantity_can_be_changed() {
    given(BOOKING, STARTED, BOLTS_ADDED)
        .when(new ChangeQuantity("BOLT-M8", 10))
        .then(new QuantityChanged("BOLT-M8", 200, 10));
    given(BOOKING, STARTED, BOLTS_ADDED).when(new ChangeQuantity("BOLT-M8", 200)).thenNothing();
  }

  @Test
  void a_line_can_be_removed_and_added_again() {
    given(BOOKING, STARTED, BOLTS_ADDED)
        .when(new RemoveLine("BOLT-M8"))
        .then(new LineRemoved("BOLT-M8"));
    given(BOOKING, STARTED, BOLTS_ADDED, new LineRemoved("BOLT-M8"))
        .when(add(BOLTS, 3))
        .then(new LineAdded(BOLTS, 3));
  }

  @Test
  void a_line_that_is_not_there_cannot_be_changed_or_removed() {
    given(BOOKING, STARTED).when(new ChangeQuantity("SAW", 1)).thenRejected(NO_SUCH_LINE);
    given(BOOKING, STARTED).when(new RemoveLine("SAW")).thenRejected(NO_SUCH_LINE);
  }

  private static BookingEvent[] fullDraft() {
    List<BookingEvent> events = new ArrayList<>(List.of(STARTED));
    IntStream.rangeClosed(1, 100)
        .mapToObj(i -> new LineAdded(offered("SKU-" + i, "Item " + i, "EUR 1.00"), 1))
        .forEach(events::add);
    return events.toArray(BookingEvent[]::new);
  }
}
