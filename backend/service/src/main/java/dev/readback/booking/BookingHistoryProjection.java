package dev.readback.booking;

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
import dev.readback.eventsourcing.EventMetadata;
import dev.readback.eventsourcing.Projection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import org.joda.money.format.MoneyAmountStyle;
import org.joda.money.format.MoneyFormatter;
import org.joda.money.format.MoneyFormatterBuilder;

/** A booking's stream as sentences. */
public final class BookingHistoryProjection implements Projection<BookingHistory, BookingEvent> {
  private static final MoneyFormatter MONEY =
      new MoneyFormatterBuilder()
          .appendCurrencyCode()
          .appendLiteral(" ")
          .appendAmount(MoneyAmountStyle.ASCII_DECIMAL_POINT_GROUP3_COMMA)
          .toFormatter();

  private final BookingProjection booking = new BookingProjection();
  private final Function<BookingEvent, String> storedName;

  public BookingHistoryProjection(Function<BookingEvent, String> storedName) {
    this.storedName = storedName;
  }

  @Override
  public BookingHistory initial() {
    return new BookingHistory(booking.initial(), List.of());
  }

  @Override
  public BookingHistory evolve(BookingHistory history, BookingEvent event, EventMetadata metadata) {
    var by = new Party(metadata.actor().id(), metadata.actor().name());
    var entry =
        new BookingHistory.Entry(
            metadata.version(),
            metadata.recordedAt(),
            by,
            storedName.apply(event),
            words(by.name(), event, history.booking()));
    return history.plus(booking.evolve(history.booking(), event, metadata), entry);
  }

  private static String words(String who, BookingEvent event, Optional<BookingView> before) {
    return switch (event) {
      case BookingStarted _ -> "%s started the booking".formatted(who);
      case LineAdded(OfferedItem item, int quantity) ->
          "%s added %d × %s at %s".formatted(who, quantity, item.name(), words(item.unitPrice()));
      case LineExtended(OfferedItem item, Money priceBefore, int added, int quantity) ->
          "%s added %d × %s, %d in all%s"
              .formatted(who, added, item.name(), quantity, change(priceBefore, item));
      case QuantityChanged(String sku, int from, int to) ->
          "%s changed the quantity of %s from %d to %d".formatted(who, name(sku, before), from, to);
      case LineRemoved(String sku) -> "%s removed %s".formatted(who, name(sku, before));
      case DeliverySet(Delivery delivery) ->
          "%s set the delivery: %s".formatted(who, words(delivery));
      case PurchaseOrderPlaced(int lines, Money total) ->
          "%s placed the purchase order: %d %s, %s"
              .formatted(who, lines, lines == 1 ? "line" : "lines", words(total));
      case PurchaseOrderWithdrawn(Optional<String> reason) ->
          "%s withdrew the purchase order%s".formatted(who, reason.map(": "::concat).orElse(""));
      case SalesOrderConfirmed _ -> "%s confirmed the sales order".formatted(who);
      case SalesOrderRejected(String reason) ->
          "%s rejected the sales order: %s".formatted(who, reason);
    };
  }

  private static String change(Money priceBefore, OfferedItem item) {
    return priceBefore.equals(item.unitPrice())
        ? ""
        : ", all of it now at %s instead of %s"
            .formatted(words(item.unitPrice()), words(priceBefore));
  }

  private static String words(Money money) {
    return MONEY.print(money);
  }

  private static String words(Delivery delivery) {
    return "%s, %s, %s %s, %s, on %s"
        .formatted(
            delivery.recipient(),
            delivery.street(),
            delivery.postalCode(),
            delivery.city(),
            delivery.country(),
            delivery.requestedDate());
  }

  private static String name(String sku, Optional<BookingView> before) {
    return before
        .flatMap(booking -> booking.lines().find(sku))
        .map(line -> line.item().name())
        .orElse(sku);
  }
}
