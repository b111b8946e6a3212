package dev.readback.fulfilment;

/** How far a fulfilment has come. */
public enum FulfilmentStatus {
  TO_DISPATCH,
  PARTLY_DISPATCHED,
  DISPATCHED,
  RECEIVED
}
