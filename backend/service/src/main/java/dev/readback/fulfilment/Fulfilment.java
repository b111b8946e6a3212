package dev.readback.fulfilment;

import java.time.Instant;

/** A fulfilment, as far as its rules need to know it. */
public sealed interface Fulfilment {

  record NotStarted() implements Fulfilment {}

  /** A fulfilment that has an order. */
  sealed interface Started extends Fulfilment {
    Order order();

    FulfilmentLines lines();

    /** How many were sent. */
    int parcels();
  }

  /** Parcels are to be sent, or on their way. */
  record Underway(Order order, FulfilmentLines lines, int parcels) implements Started {}

  /** The buyer has everything. */
  record Received(Order order, FulfilmentLines lines, int parcels) implements Started {}

  /** Whose order it is, and where it is to go. */
  record Order(Party buyer, Party seller, Delivery delivery, Instant confirmedAt) {}
}
