package dev.readback.booking.http;

import static dev.readback.booking.http.BookingWords.counted;

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
import dev.readback.platform.words.Amounts;
import dev.readback.platform.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;

/** What happened to a booking, as sentences. */
final class HistoryWords {
  private HistoryWords() {}

  static Words of(BookingHistory.Entry entry) {
    return of(entry.by().name(), entry.event(), entry.product());
  }

  private static Words of(String who, BookingEvent event, Optional<String> product) {
    return switch (event) {
      case BookingStarted _ -> BookingWords.of("booking-started", who);
      case LineAdded(OfferedItem item, int quantity) ->
          BookingWords.of("line-added", who, quantity, item.name(), Amounts.of(item.unitPrice()));
      case LineExtended extended -> extended(who, extended);
      case QuantityChanged(String sku, int from, int to) ->
          BookingWords.of("quantity-changed", who, product.orElse(sku), from, to);
      case LineRemoved(String sku) -> BookingWords.of("line-removed", who, product.orElse(sku));
      case DeliverySet(Delivery delivery) -> delivery(who, delivery);
      case PurchaseOrderPlaced(int lines, Money total) ->
          counted("order-placed", lines, who, lines, Amounts.of(total));
      case PurchaseOrderWithdrawn(Optional<String> reason) ->
          reason
              .map(said -> BookingWords.of("order-withdrawn-because", who, said))
              .orElseGet(() -> BookingWords.of("order-withdrawn", who));
      case SalesOrderConfirmed _ -> BookingWords.of("order-confirmed", who);
      case SalesOrderRejected(String reason) -> BookingWords.of("order-rejected", who, reason);
    };
  }

  private static Words extended(String who, LineExtended line) {
    OfferedItem item = line.item();
    return line.priceBefore().equals(item.unitPrice())
        ? BookingWords.of("line-extended", who, line.added(), item.name(), line.quantity())
        : BookingWords.of(
            "line-extended-repriced",
            who,
            line.added(),
            item.name(),
            line.quantity(),
            Amounts.of(item.unitPrice()),
            Amounts.of(line.priceBefore()));
  }

  private static Words delivery(String who, Delivery delivery) {
    return BookingWords.of(
        "delivery-set",
        who,
        delivery.recipient(),
        delivery.street(),
        delivery.postalCode(),
        delivery.city(),
        country(delivery.country()),
        day(delivery.requestedDate()));
  }

  /** Of a code of ISO 3166-1. */
  private static Words country(String code) {
    return locale -> Locale.of("", code).getDisplayCountry(locale);
  }

  private static Words day(LocalDate date) {
    return locale ->
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
  }
}
