package dev.readback.proof.simulation.planted;

import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.readmodel.Listing;
import dev.readback.eventsourcing.readmodel.ReadModel;
import dev.readback.proof.simulation.orders.Order;
import dev.readback.proof.simulation.orders.Orders;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Corrects every list by every newer row. */
public final class UnfilteredOverlay implements ReadModel<Order> {
  private static final Set<String> EVERY = Set.of("all", "DRAFT", "PLACED", "CLOSED");

  @Override
  public String name() {
    return Orders.LIST.name();
  }

  @Override
  public List<Listing> listings(StreamView<Order> stream) {
    return Orders.LIST.listings(stream);
  }

  @Override
  public Optional<Listing> listing(StreamView<Order> stream, String partition) {
    return Orders.LIST
        .listing(stream, partition)
        .map(found -> new Listing(found.partition(), found.sortKey(), EVERY, found.data()));
  }
}
