package dev.readback.fulfilment;

/** A line of the order, and how much of it was dispatched. */
public record FulfilmentLine(OrderedLine ordered, int dispatched) {

  public String sku() {
    return ordered.sku();
  }

  /** How many units are still to be dispatched. */
  public int left() {
    return ordered.quantity() - dispatched;
  }

  FulfilmentLine plus(int quantity) {
    return new FulfilmentLine(ordered, dispatched + quantity);
  }
}
