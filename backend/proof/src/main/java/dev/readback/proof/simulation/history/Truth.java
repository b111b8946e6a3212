package dev.readback.proof.simulation.history;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.readmodel.Listing;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.eventsourcing.store.RecordedEvent;
import dev.readback.proof.simulation.orders.Order;
import dev.readback.proof.simulation.orders.OrderEvent;
import dev.readback.proof.simulation.orders.Orders;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The streams as they are at the end, folded by hand up to each version. */
public final class Truth {
  private final Map<StreamId, EventStream> streams = new HashMap<>();
  private final Map<StreamId, List<Order>> folds = new HashMap<>();

  public Truth(Collection<EventStream> all) {
    for (EventStream stream : all) {
      streams.put(stream.id(), stream);
      folds.put(stream.id(), fold(stream));
    }
  }

  private static List<Order> fold(EventStream stream) {
    List<Order> fold = new ArrayList<>();
    fold.add(Order.NONE);
    for (var event : stream.events()) {
      fold.add(fold.getLast().after(Orders.CODEC.decode(event.event(), stream.id(), 0)));
    }
    return fold;
  }

  public Collection<EventStream> streams() {
    return streams.values();
  }

  /** The events after a version, up to another one. */
  List<OrderEvent> events(StreamId stream, long after, long version) {
    return recorded(stream).stream()
        .filter(event -> event.version() > after && event.version() <= version)
        .map(event -> Orders.CODEC.decode(event.event(), stream, event.version()))
        .toList();
  }

  /** Whether a version is of a command. */
  boolean isOf(StreamId stream, long version, CommandId command) {
    List<RecordedEvent> events = recorded(stream);
    return version <= events.size() && events.get((int) version - 1).command().equals(command);
  }

  private List<RecordedEvent> recorded(StreamId stream) {
    EventStream known = streams.get(stream);
    return known == null ? List.of() : known.events();
  }

  /** The state at a version, if the stream came so far. */
  Optional<Order> at(StreamId stream, long version) {
    List<Order> fold = folds.getOrDefault(stream, List.of(Order.NONE));
    return version < fold.size() ? Optional.of(fold.get((int) version)) : Optional.empty();
  }

  /** How the stream was listed in a partition at a version. */
  Optional<Listing> listing(StreamId stream, long version, String partition) {
    return at(stream, version)
        .flatMap(order -> Orders.LIST.listing(new StreamView<>(stream, order, version), partition));
  }
}
