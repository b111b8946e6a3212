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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.Money;

/** The lines of an order, in the order in which they were added; one a sku. */
public record Lines(List<Line> all) {
  static final Lines NONE = new Lines(List.of());

  public Lines {
    all = List.copyOf(all);
  }

  public int count() {
    return all.size();
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  public Optional<Line> find(String sku) {
    return all.stream().filter(line -> line.sku().equals(sku)).findFirst();
  }

  /** The sum of all lines; nothing while there are none, for want of a currency. */
  public Optional<Money> total() {
    return all.stream().map(Line::total).reduce(Money::plus);
  }

  /** The lines after an event. */
  Lines after(BookingEvent event) {
    return switch (event) {
      case LineAdded(OfferedItem item, int quantity) -> plus(new Line(item, quantity));
      case LineExtended(OfferedItem item, Money _, int _, int quantity) ->
          change(item.sku(), _ -> new Line(item, quantity));
      case QuantityChanged(String sku, int _, int quantity) ->
          change(sku, line -> line.withQuantity(quantity));
      case LineRemoved(String sku) -> minus(sku);
      case BookingStarted _,
          DeliverySet _,
          PurchaseOrderPlaced _,
          PurchaseOrderWithdrawn _,
          SalesOrderConfirmed _,
          SalesOrderRejected _ ->
          this;
    };
  }

  private Lines plus(Line line) {
    var more = new ArrayList<>(all);
    more.add(line);
    return new Lines(more);
  }

  private Lines minus(String sku) {
    return new Lines(all.stream().filter(line -> !line.sku().equals(sku)).toList());
  }

  private Lines change(String sku, UnaryOperator<Line> change) {
    return new Lines(
        all.stream().map(line -> line.sku().equals(sku) ? change.apply(line) : line).toList());
  }
}
