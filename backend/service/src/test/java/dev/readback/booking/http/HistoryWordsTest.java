package dev.readback.booking.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.booking.BookingEvent;
import dev.readback.booking.BookingEvent.BookingStarted;
import dev.readback.booking.BookingEvent.DeliverySet;
import dev.readback.booking.BookingEvent.LineAdded;
import dev.readback.booking.BookingEvent.LineExtended;
import dev.readback.booking.BookingEvent.LineRemoved;
import dev.readback.booking.BookingEvent.PurchaseOrderPlaced;
import dev.readback.booking.BookingEvent.PurchaseOrderWithdrawn;
import dev.readback.booking.BookingEvent.QuantityChanged;
import dev.readback.booking.BookingEvent.SalesOrderConfirmed;
import dev.readback.booking.BookingEvent.SalesOrderRejected;
import dev.readback.booking.BookingHistory;
import dev.readback.booking.Delivery;
import dev.readback.booking.OfferedItem;
import dev.readback.booking.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class HistoryWordsTest {
  private static final Instant NOW = Instant.parse("2026-11-24T10:15:30Z");
  private static final Party ALICE = new Party("alice", "Alice");
  private static final OfferedItem BOLTS = bolts("EUR 0.35");
  private static final Delivery WAREHOUSE =
      new Delivery(
          "Ada Lovelace",
          "Keizersgracht 1",
          "Amsterdam",
          "1015 CC",
          "NL",
          LocalDate.parse("2026-12-01"));

  private static final List<BookingEvent> EVENTS =
      List.of(
          new BookingStarted(ALICE, "bob"),
          new LineAdded(BOLTS, 2000),
          new LineExtended(BOLTS, BOLTS.unitPrice(), 5, 2005),
          new LineExtended(bolts("EUR 1234.50"), BOLTS.unitPrice(), 1, 2006),
          new QuantityChanged("BOLT-M8", 2006, 3),
          new LineRemoved("BOLT-M8"),
          new DeliverySet(WAREHOUSE),
          new PurchaseOrderPlaced(1, Money.parse("EUR 1240.50")),
          new PurchaseOrderPlaced(2, Money.parse("EUR 328.00")),
          new SalesOrderConfirmed(),
          new SalesOrderRejected("Sold out"),
          new PurchaseOrderWithdrawn(Optional.of("Too late")),
          new PurchaseOrderWithdrawn(Optional.empty()));

  @Test
  void the_history_is_told_in_english() {
    assertEquals(
        List.of(
            "Alice started the booking",
            "Alice added 2000 × Hex bolt M8 at €0.35",
            "Alice added 5 × Hex bolt M8, 2005 in all",
            "Alice added 1 × Hex bolt M8, 2006 in all, all of it now at €1,234.50"
                + " instead of €0.35",
            "Alice changed the quantity of Hex bolt M8 from 2006 to 3",
            "Alice removed Hex bolt M8",
            "Alice set the delivery: Ada Lovelace, Keizersgracht 1, 1015 CC Amsterdam,"
                + " Netherlands, on December 1, 2026",
            "Alice placed the purchase order: 1 line, €1,240.50",
            "Alice placed the purchase order: 2 lines, €328.00",
            "Alice confirmed the sales order",
            "Alice rejected the sales order: Sold out",
            "Alice withdrew the purchase order: Too late",
            "Alice withdrew the purchase order"),
        told(Locale.ENGLISH));
  }

  @Test
  void the_history_is_told_in_dutch() {
    assertEquals(
        List.of(
            "Alice is de boeking begonnen",
            "Alice heeft 2000 × Hex bolt M8 toegevoegd voor €\u00a00,35",
            "Alice heeft 5 × Hex bolt M8 toegevoegd, 2005 in totaal",
            "Alice heeft 1 × Hex bolt M8 toegevoegd, 2006 in totaal, alles nu voor €\u00a01.234,50"
                + " in plaats van €\u00a00,35",
            "Alice heeft het aantal van Hex bolt M8 gewijzigd van 2006 in 3",
            "Alice heeft Hex bolt M8 verwijderd",
            "Alice heeft de levering ingevuld: Ada Lovelace, Keizersgracht 1, 1015 CC Amsterdam,"
                + " Nederland, op 1 december 2026",
            "Alice heeft de bestelling geplaatst: 1 regel, €\u00a01.240,50",
            "Alice heeft de bestelling geplaatst: 2 regels, €\u00a0328,00",
            "Alice heeft de bestelling bevestigd",
            "Alice heeft de bestelling afgewezen: Sold out",
            "Alice heeft de bestelling ingetrokken: Too late",
            "Alice heeft de bestelling ingetrokken"),
        told(Locale.of("nl")));
  }

  @Test
  void days_are_written_as_in_the_readers_region() {
    assertTrue(told(Locale.UK).get(6).endsWith("Netherlands, on 1 December 2026"));
  }

  @Test
  void a_product_that_nobody_can_name_is_told_by_its_sku() {
    var entry = entry(new LineRemoved("BOLT-M8"), Optional.empty());

    assertEquals("Alice removed BOLT-M8", HistoryWords.of(entry).in(Locale.ENGLISH));
  }

  private static List<String> told(Locale locale) {
    Stream<BookingHistory.Entry> entries =
        EVENTS.stream().map(event -> entry(event, Optional.of("Hex bolt M8")));
    return entries.map(entry -> HistoryWords.of(entry).in(locale)).toList();
  }

  private static BookingHistory.Entry entry(BookingEvent event, Optional<String> product) {
    return new BookingHistory.Entry(1, NOW, ALICE, "event", event, product);
  }

  private static OfferedItem bolts(String price) {
    var bob = new Party("bob", "Bob");
    return new OfferedItem(bob, "BOLT-M8", "Hex bolt M8", "piece", Money.parse(price), NOW);
  }
}
