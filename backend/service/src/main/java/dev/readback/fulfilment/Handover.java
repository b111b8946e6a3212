package dev.readback.fulfilment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the booking hands over: an order that is to be fulfilled. Its JSON is a contract with those
 * who sign it.
 *
 * @param confirmedAt when the seller confirmed the order; empty when nobody did
 */
public record Handover(
    String bookingId,
    Party buyer,
    Party seller,
    Delivery delivery,
    List<OrderedLine> lines,
    Optional<Instant> confirmedAt) {
  public Handover {
    lines = List.copyOf(lines);
  }
}
