package dev.readback.preferences.mail;

import static dev.readback.eventsourcing.testkit.ProjectionSpec.project;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.booking.BookingEvent;
import dev.readback.booking.BookingEvent.BookingStarted;
import dev.readback.booking.BookingEvent.LineRemoved;
import dev.readback.booking.BookingEvent.PurchaseOrderPlaced;
import dev.readback.booking.BookingEvent.PurchaseOrderWithdrawn;
import dev.readback.booking.BookingEvent.SalesOrderConfirmed;
import dev.readback.booking.BookingEvent.SalesOrderRejected;
import dev.readback.booking.Party;
import dev.readback.eventsourcing.Actor;
import dev.readback.preferences.PreferencesView;
import dev.readback.preferences.PreferencesView.DecisionMail;
import dev.readback.preferences.mail.SellerDecision.Outcome;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class OrderProjectionTest {
  private static final Instant NOW = Instant.parse("2026-11-24T10:15:30Z");
  private static final Instant DECIDED = NOW.plusSeconds(3);
  private static final Actor SOMEBODY = new Actor("somebody", "Somebody");
  private static final BookingEvent STARTED = new BookingStarted(new Party("a", "A"), "bob");
  private static final BookingEvent REMOVED = new LineRemoved("BOLT-M8");
  private static final BookingEvent PLACED = new PurchaseOrderPlaced(2, Money.parse("EUR 328.00"));
  private static final BookingEvent CONFIRMED = new SalesOrderConfirmed();

  @Test
  void a_confirmed_order_tells_who_confirmed_what_and_when() {
    assertEquals(
        new Order(
            SOMEBODY,
            2,
            Optional.of(Money.parse("EUR 328.00")),
            Optional.of(
                new SellerDecision(SOMEBODY, Outcome.CONFIRMED, Optional.empty(), DECIDED))),
        order(STARTED, REMOVED, PLACED, CONFIRMED).orElseThrow());
  }

  @Test
  void a_rejected_order_tells_the_reason_too() {
    assertEquals(
        Optional.of(
            new SellerDecision(SOMEBODY, Outcome.REJECTED, Optional.of("Sold out"), DECIDED)),
        order(STARTED, REMOVED, PLACED, new SalesOrderRejected("Sold out"))
            .orElseThrow()
            .decision());
  }

  @Test
  void an_order_that_no_seller_decided_on_tells_no_decision() {
    assertEquals(Optional.empty(), order());
    assertEquals(Optional.empty(), order(STARTED).orElseThrow().decision());
    assertEquals(Optional.empty(), order(STARTED, PLACED).orElseThrow().decision());
    assertEquals(
        Optional.empty(),
        order(STARTED, PLACED, new PurchaseOrderWithdrawn(Optional.empty()))
            .orElseThrow()
            .decision());
  }

  @Test
  void only_what_was_decided_after_the_buyer_asked_is_mailed() {
    Order order = order(STARTED, REMOVED, PLACED, CONFIRMED).orElseThrow();

    assertEquals(Optional.of("alice@example.com"), mailedTo(order, askedAt(NOW)));
    assertEquals(Optional.of("alice@example.com"), mailedTo(order, askedAt(DECIDED)));
    assertEquals(Optional.empty(), mailedTo(order, askedAt(DECIDED.plusMillis(1))));
    assertEquals(Optional.empty(), mailedTo(order, new PreferencesView(Optional.empty())));
    assertEquals(
        Optional.empty(), mailedTo(order(STARTED, PLACED).orElseThrow(), askedAt(Instant.EPOCH)));
  }

  private static Optional<String> mailedTo(Order order, PreferencesView preferences) {
    return order.mailFor(preferences).map(DecisionMail::address);
  }

  private static PreferencesView askedAt(Instant since) {
    return new PreferencesView(
        Optional.of(new DecisionMail("alice@example.com", Optional.empty(), since)));
  }

  private static Optional<Order> order(BookingEvent... events) {
    return project(new OrderProjection()).by(SOMEBODY).from(NOW).of(events).view();
  }
}
