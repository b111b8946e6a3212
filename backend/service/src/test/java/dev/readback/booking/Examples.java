package dev.readback.booking;

import dev.readback.booking.BookingCommand.AddLine;
import dev.readback.booking.BookingCommand.SetDelivery;
import dev.readback.booking.BookingEvent.BookingStarted;
import dev.readback.booking.BookingEvent.DeliverySet;
import dev.readback.booking.BookingEvent.LineAdded;
import dev.readback.booking.BookingEvent.PurchaseOrderPlaced;
import dev.readback.booking.BookingEvent.PurchaseOrderWithdrawn;
import dev.readback.booking.BookingEvent.SalesOrderConfirmed;
import dev.readback.booking.BookingEvent.SalesOrderRejected;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/** A booking of bolts and drills that the specs tell about. */
final class Examples {
  static final Instant NOW = Instant.parse("2026-11-24T10:15:30Z");
  static final LocalDate TODAY = LocalDate.parse("2026-11-24");

  static final Party ALICE = new Party("alice", "Alice");
  static final Party BOB = new Party("bob", "Bob");

  static final OfferedItem BOLTS = offered("BOLT-M8", "Hex bolt M8", "EUR 0.35");
  static final OfferedItem DRILL = offered("DRILL-18", "Cordless drill 18 V", "EUR 129.00");
  static final Delivery WAREHOUSE = delivery(TODAY.plusDays(7));

  static final BookingEvent STARTED = new BookingStarted(ALICE, "bob");
  static final BookingEvent BOLTS_ADDED = new LineAdded(BOLTS, 200);
  static final BookingEvent DRILL_ADDED = new LineAdded(DRILL, 2);
  static final BookingEvent DELIVERY_SET = new DeliverySet(WAREHOUSE);
  static final BookingEvent PLACED = new PurchaseOrderPlaced(2, Money.parse("EUR 328.00"));
  static final BookingEvent CONFIRMED = new SalesOrderConfirmed();
  static final BookingEvent REJECTED = new SalesOrderRejected("Sold out");
  static final BookingEvent WITHDRAWN = new PurchaseOrderWithdrawn(Optional.empty());

  private Examples() {}

  static OfferedItem offered(String sku, String name, String price) {
    return new OfferedItem(BOB, sku, name, "piece", Money.parse(price), NOW.minusSeconds(60));
  }

  static OfferedItem repriced(OfferedItem item, String price, Instant offeredAt) {
    return new OfferedItem(
        item.seller(), item.sku(), item.name(), item.unit(), Money.parse(price), offeredAt);
  }

  static OfferedItem by(Party seller, OfferedItem item) {
    return new OfferedItem(
        seller, item.sku(), item.name(), item.unit(), item.unitPrice(), item.offeredAt());
  }

  static Delivery delivery(LocalDate requestedDate) {
    return new Delivery(
        "Ada Lovelace", "Keizersgracht 1", "Amsterdam", "1015 CC", "NL", requestedDate);
  }

  static AddLine add(OfferedItem item, int quantity) {
    return new AddLine(item, quantity, NOW.plus(Duration.ofHours(8)), NOW);
  }

  static SetDelivery set(Delivery delivery) {
    return new SetDelivery(delivery, NOW);
  }
}
