package dev.readback.proof.simulation.orders;

import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.readmodel.Listing;
import dev.readback.eventsourcing.readmodel.NewestFirst;
import dev.readback.eventsourcing.readmodel.ReadModel;
import dev.readback.proof.simulation.orders.Order.Status;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Lists an order for its buyer, and for its seller once it was placed. */
final class OrderList implements ReadModel<Order> {
  private static final String ALL = "all";

  @Override
  public String name() {
    return Orders.CATEGORY;
  }

  @Override
  public List<Listing> listings(StreamView<Order> stream) {
    Order order = stream.view();
    if (order.status() == Status.NONE) {
      return List.of();
    }
    String key = NewestFirst.of(Instant.ofEpochMilli(order.startedAt()), stream.stream().key());
    String data = order.status() + " " + order.total();
    var buyers = new Listing(order.buyer(), key, Set.of(ALL, order.status().name()), data);
    return order.everPlaced()
        ? List.of(buyers, new Listing(order.seller(), key, sellersLists(order), data))
        : List.of(buyers);
  }

  /** An order that was taken back stands in none of them. */
  private static Set<String> sellersLists(Order order) {
    return order.status() == Status.DRAFT ? Set.of() : Set.of(ALL, order.status().name());
  }
}
