package dev.readback.proof.simulation.orders;

import static dev.readback.eventsourcing.Decision.accept;
import static dev.readback.eventsourcing.Decision.reject;

import dev.readback.eventsourcing.Decider;
import dev.readback.eventsourcing.Decision;
import dev.readback.proof.simulation.orders.Order.Status;
import dev.readback.proof.simulation.orders.OrderCommand.Add;
import dev.readback.proof.simulation.orders.OrderCommand.Close;
import dev.readback.proof.simulation.orders.OrderCommand.Place;
import dev.readback.proof.simulation.orders.OrderCommand.Reopen;
import dev.readback.proof.simulation.orders.OrderCommand.Start;
import dev.readback.proof.simulation.orders.OrderEvent.Added;
import dev.readback.proof.simulation.orders.OrderEvent.Closed;
import dev.readback.proof.simulation.orders.OrderEvent.Placed;
import dev.readback.proof.simulation.orders.OrderEvent.Reopened;
import dev.readback.proof.simulation.orders.OrderEvent.Started;

/** The behaviour of an order. */
final class OrderDecider implements Decider<OrderCommand, Order, OrderEvent, String> {
  private static final int LARGE = 7;

  @Override
  public Order initial() {
    return Order.NONE;
  }

  @Override
  public Order evolve(Order order, OrderEvent event) {
    return order.after(event);
  }

  @Override
  public Decision<OrderEvent, String> decide(OrderCommand command, Order order) {
    return switch (command) {
      case Start(String buyer, String seller, long at) ->
          order.status() == Status.NONE
              ? accept(new Started(buyer, seller, at))
              : reject("already started");
      case Add(int amount) -> add(amount, order);
      case Place() -> place(order);
      case Reopen() -> reopen(order);
      case Close() -> close(order);
    };
  }

  private static Decision<OrderEvent, String> add(int amount, Order order) {
    if (order.status() != Status.DRAFT) {
      return reject("not a draft");
    }
    return amount < LARGE
        ? accept(new Added(amount))
        : accept(new Added(LARGE), new Added(amount - LARGE));
  }

  private static Decision<OrderEvent, String> place(Order order) {
    return switch (order.status()) {
      case DRAFT -> order.total() > 0 ? accept(new Placed()) : reject("empty");
      case PLACED -> accept();
      case NONE, CLOSED -> reject("not a draft");
    };
  }

  private static Decision<OrderEvent, String> reopen(Order order) {
    return switch (order.status()) {
      case DRAFT -> accept();
      case PLACED -> accept(new Reopened());
      case NONE, CLOSED -> reject("not placed");
    };
  }

  private static Decision<OrderEvent, String> close(Order order) {
    return switch (order.status()) {
      case DRAFT, PLACED -> accept(new Closed());
      case CLOSED -> accept();
      case NONE -> reject("not started");
    };
  }
}
