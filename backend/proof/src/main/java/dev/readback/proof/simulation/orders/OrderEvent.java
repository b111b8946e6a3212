package dev.readback.proof.simulation.orders;

/** What happened to an order. */
public sealed interface OrderEvent {
  record Started(String buyer, String seller, long at) implements OrderEvent {}

  record Added(int amount) implements OrderEvent {}

  record Placed() implements OrderEvent {}

  record Reopened() implements OrderEvent {}

  record Closed() implements OrderEvent {}
}
