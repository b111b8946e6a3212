package dev.readback.proof.simulation.orders;

import dev.readback.eventsourcing.EventCodec;
import dev.readback.eventsourcing.EventMetadata;
import dev.readback.eventsourcing.Projection;
import dev.readback.eventsourcing.StreamBudget;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.handling.AggregateRoot;
import dev.readback.eventsourcing.readmodel.ReadModel;
import dev.readback.proof.simulation.orders.OrderCommand.Close;
import java.util.Optional;

/** All that the kernel has to know about orders. */
public final class Orders {
  public static final String CATEGORY = "orders";

  public static final EventCodec<OrderEvent> CODEC = new OrderCodec();

  public static final ReadModel<Order> LIST = new OrderList();

  public static final Projection<Order, OrderEvent> PROJECTION =
      new Projection<>() {
        @Override
        public Order initial() {
          return Order.NONE;
        }

        @Override
        public Order evolve(Order order, OrderEvent event, EventMetadata metadata) {
          return order.after(event);
        }
      };

  public static final AggregateRoot<OrderCommand, Order, OrderEvent, String> ROOT =
      new AggregateRoot<>(
          CATEGORY,
          new OrderDecider(),
          CODEC,
          new StreamBudget(16, 1_000, 3, 100),
          Close.class::isInstance,
          (actor, _, order) ->
              order.status() == Order.Status.NONE || order.concerns(actor.id())
                  ? Optional.empty()
                  : Optional.of("not yours"));

  private Orders() {}

  public static StreamId stream(String key) {
    return new StreamId(CATEGORY, key);
  }
}
