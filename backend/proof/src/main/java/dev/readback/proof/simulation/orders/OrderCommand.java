package dev.readback.proof.simulation.orders;

/** What can be asked of an order. */
public sealed interface OrderCommand {
  /** Begins it; the buyer and the time come with the command. */
  record Start(String buyer, String seller, long at) implements OrderCommand {}

  /** Adds to its total; a large amount in two events. */
  record Add(int amount) implements OrderCommand {}

  /** Shows it to the seller. */
  record Place() implements OrderCommand {}

  /** Takes it back from the seller. */
  record Reopen() implements OrderCommand {}

  /** Ends it. */
  record Close() implements OrderCommand {}
}
