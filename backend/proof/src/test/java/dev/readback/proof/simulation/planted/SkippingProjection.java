package dev.readback.proof.simulation.planted;

import dev.readback.eventsourcing.EventMetadata;
import dev.readback.eventsourcing.Projection;
import dev.readback.proof.simulation.orders.Order;
import dev.readback.proof.simulation.orders.OrderEvent;

/** Overlooks an event now and then. */
public final class SkippingProjection implements Projection<Order, OrderEvent> {
  @Override
  public Order initial() {
    return Order.NONE;
  }

  @Override
  public Order evolve(Order order, OrderEvent event, EventMetadata metadata) {
    return event.equals(new OrderEvent.Added(3)) ? order : order.after(event);
  }
}
