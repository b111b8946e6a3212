package dev.readback.proof.simulation;

import dev.readback.eventsourcing.following.Following;
import dev.readback.eventsourcing.following.FollowingObserver;
import dev.readback.eventsourcing.following.FollowingOptions;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.readmodel.ListQuery;
import dev.readback.eventsourcing.readmodel.ReadModelProjector;
import dev.readback.eventsourcing.readmodel.ReadModelRebuild;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.ReadModelStore;
import dev.readback.eventsourcing.store.WorkQueue;
import dev.readback.proof.simulation.orders.Order;
import dev.readback.proof.simulation.orders.OrderEvent;
import dev.readback.proof.simulation.orders.Orders;
import dev.readback.proof.simulation.ports.Life;
import dev.readback.proof.simulation.ports.ProcessTimer;
import dev.readback.proof.simulation.ports.Wire;
import dev.readback.proof.simulation.ports.WiredEventStore;
import dev.readback.proof.simulation.ports.WiredReadModelStore;
import dev.readback.proof.simulation.ports.WiredWorkQueue;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One process: the kernel, put together as an application does it, with a clock of its own. */
final class Replica {
  /** As in production, each is so many times longer than a call may take. */
  private static final FollowingOptions OPTIONS =
      new FollowingOptions(
          Duration.ofMillis(3 * Wire.TIME_LIMIT),
          Duration.ofMillis(3 * Wire.TIME_LIMIT),
          5,
          8,
          Duration.ofMillis(200),
          Duration.ofSeconds(2));

  private static final int MOST_SKEW_SECONDS = 300;

  final int number;
  final Life life = new Life();
  final Following following;
  final Service service;
  private final World world;
  private final ReadModelProjector<Order> projector;
  private final ReadModelRebuild rebuild;
  private final Set<Exchange<?>> connections = new LinkedHashSet<>();

  Replica(int number, World world) {
    this.number = number;
    this.world = world;
    Wire toStore = wire(false);
    EventStore events = world.parts.seen(new WiredEventStore(world.events, toStore));
    ReadModelStore rows = new WiredReadModelStore(world.rows, toStore);
    WorkQueue queue = world.parts.seen(new WiredWorkQueue(world.queue, wire(true)));
    WorkQueue poison = new WiredWorkQueue(world.poison, wire(true));
    var orders =
        new QueryHandler<Order, OrderEvent>(
            events, Orders.CATEGORY, Orders.CODEC, world.parts.projection());
    this.projector = new ReadModelProjector<>(orders, world.parts.readModel(), rows);
    this.rebuild = new ReadModelRebuild(events, rows);
    this.following = following(events, rows, queue, poison, orders);
    this.service = service(events, rows, orders, queue);
  }

  private Wire wire(boolean toQueue) {
    return new Wire(world.time, world.chance, world.weather, life, toQueue);
  }

  private Following following(
      EventStore events,
      ReadModelStore rows,
      WorkQueue queue,
      WorkQueue poison,
      QueryHandler<Order, OrderEvent> orders) {
    var timer = new ProcessTimer(world.time, life);
    var notes = new RecordingSubscriber(world.history);
    Duration skew = Duration.ofSeconds(world.chance.between(-MOST_SKEW_SECONDS, MOST_SKEW_SECONDS));
    Clock clock = world.time.clock(skew);
    return new Following(
        events,
        queue,
        poison,
        List.of(world.parts.projector(projector, orders, rows), notes),
        OPTIONS,
        FollowingObserver.NONE,
        clock,
        timer,
        timer);
  }

  private Service service(
      EventStore events,
      ReadModelStore rows,
      QueryHandler<Order, OrderEvent> orders,
      WorkQueue queue) {
    Parts parts = world.parts;
    var handler =
        new CommandHandler<>(
            events, Orders.ROOT, parts.projection(), parts.handOff(following, queue));
    var lists = new ListQuery<>(orders, parts.readModel(), rows);
    return new Service(parts, parts.commands(handler), orders, lists, following);
  }

  /** Begins a rebuild; nobody waits for its end. */
  void rebuild() {
    Uni<Long> rebuilding = rebuild.rebuild(projector);
    rebuilding.subscribe().with(_ -> {}, _ -> {});
  }

  void begin() {
    following.start();
  }

  /** Dies, at whatever step everything of it is. Whoever waits for an answer notices. */
  void die() {
    life.end();
    List.copyOf(connections).forEach(Exchange::reset);
  }

  void connect(Exchange<?> exchange) {
    connections.add(exchange);
  }

  void disconnect(Exchange<?> exchange) {
    connections.remove(exchange);
  }
}
