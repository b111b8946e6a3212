package dev.readback.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A confirmed order: what the booking hands to those who carry it out. Its JSON is a contract with
 * those who read it, who know nothing else of the booking.
 */
public record Handover(
    String bookingId,
    Party buyer,
    Party seller,
    Delivery delivery,
    List<OrderedLine> lines,
    Instant confirmedAt) {

  /** So many units of a product, whatever they cost. */
  public record OrderedLine(String sku, String name, String unit, int quantity) {

    static OrderedLine of(Line line) {
      return new OrderedLine(line.sku(), line.item().name(), line.item().unit(), line.quantity());
    }
  }

  /** The handover of a booking; nothing unless its order was confirmed. */
  public static Optional<Handover> of(String bookingId, BookingView booking) {
    if (booking.status() != BookingStatus.CONFIRMED) {
      return Optional.empty();
    }
    return Optional.of(
        new Handover(
            bookingId,
            booking.buyer(),
            booking.seller(),
            booking.delivery().orElseThrow(),
            booking.lines().all().stream().map(OrderedLine::of).toList(),
            booking.closedAt().orElseThrow()));
  }
}
