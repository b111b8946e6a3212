package dev.readback.booking;

import static dev.readback.booking.Examples.ALICE;
import static dev.readback.booking.Examples.BOB;
import static dev.readback.booking.Examples.BOLTS;
import static dev.readback.booking.Examples.BOLTS_ADDED;
import static dev.readback.booking.Examples.CONFIRMED;
import static dev.readback.booking.Examples.DELIVERY_SET;
import static dev.readback.booking.Examples.DRILL_ADDED;
import static dev.readback.booking.Examples.NOW;
import static dev.readback.booking.Examples.PLACED;
import static dev.readback.booking.Examples.REJECTED;
import static dev.readback.booking.Examples.STARTED;
import static dev.readback.booking.Examples.WAREHOUSE;
import static dev.readback.booking.Examples.repriced;
import static dev.readback.eventsourcing.testkit.ProjectionSpec.project;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.booking.BookingEvent.LineExtended;
import dev.readback.booking.BookingEvent.LineRemoved;
import dev.readback.booking.BookingEvent.PurchaseOrderWithdrawn;
import dev.readback.booking.BookingEvent.QuantityChanged;
import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.testkit.ProjectionSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class BookingProjectionTest {
  private static final ProjectionSpec<Optional<BookingView>, BookingEvent> BOOKING =
      project(new BookingProjection()).from(NOW);
  private static final BookingEvent REMOVED = new LineRemoved("BOLT-M8");

  @Test
  void nothing_is_shown_before_a_booking_is_started() {
    BOOKING.of().shows(Optional::isPresent, false);
  }

  @Test
  void a_started_booking_is_an_empty_draft_of_its_buyer() {
    BOOKING
        .of(STARTED)
        .shows(of(BookingView::status), BookingStatus.DRAFT)
        .shows(of(BookingView::buyer), ALICE)
        .shows(of(BookingView::seller), new Party("bob", "bob"))
        .shows(of(BookingView::lines), Lines.NONE)
        .shows(of(view -> view.lines().total()), Optional.empty())
        .shows(of(BookingView::startedAt), NOW);
  }

  @Test
  void lines_add_up_in_exact_decimals() {
    BOOKING
        .of(STARTED, BOLTS_ADDED, DRILL_ADDED)
        .shows(of(BookingView::seller), BOB)
        .shows(
            of(view -> view.lines().all().stream().map(Line::total).toList()),
            List.of(Money.parse("EUR 70.00"), Money.parse("EUR 258.00")))
        .shows(of(view -> view.lines().total()), Optional.of(Money.parse("EUR 328.00")));
  }

  @Test
  void lines_change_in_place() {
    BOOKING
        .of(
            STARTED,
            BOLTS_ADDED,
            DRILL_ADDED,
            new LineExtended(repriced(BOLTS, "EUR 0.40", NOW), BOLTS.unitPrice(), 5, 205),
            new QuantityChanged("BOLT-M8", 205, 3))
        .shows(of(view -> view.lines().all().getFirst().total()), Money.parse("EUR 1.20"))
        .shows(of(view -> view.lines().all().getLast().sku()), "DRILL-18");
    BOOKING
        .of(STARTED, BOLTS_ADDED, DRILL_ADDED, new LineRemoved("BOLT-M8"))
        .shows(of(view -> view.lines().count()), 1);
  }

  @Test
  void a_placed_order_shows_when_and_where_to() {
    BOOKING
        .of(STARTED, BOLTS_ADDED, DELIVERY_SET, PLACED)
        .shows(of(BookingView::status), BookingStatus.PLACED)
        .shows(of(BookingView::delivery), Optional.of(WAREHOUSE))
        .shows(of(BookingView::placedAt), Optional.of(NOW.plusSeconds(3)));
  }

  @Test
  void a_closed_order_shows_when_and_why() {
    BOOKING
        .of(STARTED, BOLTS_ADDED, DELIVERY_SET, PLACED, CONFIRMED)
        .shows(of(BookingView::status), BookingStatus.CONFIRMED)
        .shows(of(BookingView::closedAt), Optional.of(NOW.plusSeconds(4)))
        .shows(of(BookingView::reason), Optional.empty());
    BOOKING
        .of(STARTED, BOLTS_ADDED, DELIVERY_SET, PLACED, REJECTED)
        .shows(of(BookingView::status), BookingStatus.REJECTED)
        .shows(of(BookingView::reason), Optional.of("Sold out"));
    BOOKING
        .of(STARTED, new PurchaseOrderWithdrawn(Optional.of("Changed my mind")))
        .shows(of(BookingView::status), BookingStatus.WITHDRAWN)
        .shows(of(BookingView::reason), Optional.of("Changed my mind"));
  }

  @Test
  void history_keeps_what_happened_with_who_and_when() {
    var history =
        project(new BookingHistoryProjection(event -> event.getClass().getSimpleName()))
            .by(new Actor("alice", "Alice"))
            .from(NOW)
            .of(STARTED, BOLTS_ADDED, new QuantityChanged("BOLT-M8", 200, 3), REMOVED, REMOVED)
            .view();

    assertEquals(
        List.of(STARTED, BOLTS_ADDED, new QuantityChanged("BOLT-M8", 200, 3), REMOVED, REMOVED),
        history.entries().stream().map(BookingHistory.Entry::event).toList());
    assertEquals("LineRemoved", history.entries().getLast().type());
    assertEquals(5, history.entries().getLast().version());
    assertEquals(NOW.plusSeconds(4), history.entries().getLast().at());
    assertEquals(ALICE, history.entries().getLast().by());
  }

  @Test
  void history_names_the_product_of_an_event_that_has_its_sku_alone() {
    var history =
        project(new BookingHistoryProjection(event -> "event"))
            .of(STARTED, BOLTS_ADDED, new QuantityChanged("BOLT-M8", 200, 3), REMOVED, REMOVED)
            .view();

    Optional<String> bolt = Optional.of("Hex bolt M8");
    assertEquals(
        List.of(Optional.empty(), Optional.empty(), bolt, bolt, Optional.empty()),
        history.entries().stream().map(BookingHistory.Entry::product).toList());
  }

  private static <P> Function<Optional<BookingView>, P> of(Function<BookingView, P> part) {
    return view -> part.apply(view.orElseThrow());
  }
}
