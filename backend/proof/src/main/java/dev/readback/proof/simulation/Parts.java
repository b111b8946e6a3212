package dev.readback.proof.simulation;

import dev.readback.eventsourcing.Projection;
import dev.readback.eventsourcing.following.Following;
import dev.readback.eventsourcing.following.StreamSubscriber;
import dev.readback.eventsourcing.handling.CommandEnvelope;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.eventsourcing.handling.CommandResult;
import dev.readback.eventsourcing.handling.HandOff;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.inmemory.InMemoryEventStore;
import dev.readback.eventsourcing.inmemory.InMemoryReadModelStore;
import dev.readback.eventsourcing.inmemory.InMemoryWorkQueue;
import dev.readback.eventsourcing.readmodel.ListPage;
import dev.readback.eventsourcing.readmodel.ListQuery;
import dev.readback.eventsourcing.readmodel.ReadModel;
import dev.readback.eventsourcing.readmodel.ReadModelProjector;
import dev.readback.eventsourcing.readmodel.SessionVersions;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.ReadModelStore;
import dev.readback.eventsourcing.store.WorkQueue;
import dev.readback.proof.simulation.orders.Order;
import dev.readback.proof.simulation.orders.OrderCommand;
import dev.readback.proof.simulation.orders.OrderEvent;
import dev.readback.proof.simulation.orders.Orders;
import io.smallrye.mutiny.Uni;
import java.time.Clock;

/** What a run is put together from: the kernel's own parts, unless something else is tried. */
public interface Parts {
  Parts SOUND = new Parts() {};

  /** Reads a page of a list. */
  @FunctionalInterface
  interface ListReader {
    Uni<ListPage> page(
        String partition, String list, String after, int limit, SessionVersions session);
  }

  /** Carries a command out. */
  @FunctionalInterface
  interface Commands {
    Uni<CommandResult<Order, String>> handle(String key, CommandEnvelope<OrderCommand> envelope);
  }

  /** What holds the streams. */
  default EventStore eventStore() {
    return new InMemoryEventStore();
  }

  /** What holds the index. */
  default ReadModelStore readModelStore() {
    return new InMemoryReadModelStore();
  }

  /** What holds the changes, and what was put aside of them. */
  default WorkQueue workQueue(Clock clock) {
    return new InMemoryWorkQueue(clock);
  }

  /** The event store as one process has it. */
  default EventStore seen(EventStore store) {
    return store;
  }

  /** The queue as one process has it. */
  default WorkQueue seen(WorkQueue queue) {
    return queue;
  }

  default Projection<Order, OrderEvent> projection() {
    return Orders.PROJECTION;
  }

  default ReadModel<Order> readModel() {
    return Orders.LIST;
  }

  /** Announces commands. */
  default HandOff handOff(Following following, WorkQueue queue) {
    return following.handOff();
  }

  default Commands commands(
      CommandHandler<OrderCommand, Order, OrderEvent, String, Order> handler) {
    return handler::handle;
  }

  default ListReader lists(ListQuery<Order> query) {
    return query::page;
  }

  /** Keeps the index up. */
  default StreamSubscriber projector(
      ReadModelProjector<Order> projector,
      QueryHandler<Order, OrderEvent> orders,
      ReadModelStore rows) {
    return projector;
  }

  /** What a session remembers after a page was read. */
  default SessionVersions remembered(SessionVersions session, ListPage page) {
    return session.without(page.caughtUp()).with(page.seen());
  }
}
