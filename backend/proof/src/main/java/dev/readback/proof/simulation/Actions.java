package dev.readback.proof.simulation;

import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.handling.CommandEnvelope;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.store.Origin;
import dev.readback.proof.simulation.history.Entry.CommandGiven;
import dev.readback.proof.simulation.history.Entry.ListAsked;
import dev.readback.proof.simulation.history.Entry.ListShown;
import dev.readback.proof.simulation.history.Entry.ReadFailed;
import dev.readback.proof.simulation.history.Entry.StreamAsked;
import dev.readback.proof.simulation.history.Entry.StreamShown;
import dev.readback.proof.simulation.orders.Order;
import dev.readback.proof.simulation.orders.OrderCommand;
import dev.readback.proof.simulation.orders.Orders;
import java.time.Instant;
import java.util.OptionalLong;

/** What a session can do, one at a time; each tells when it is done. */
final class Actions {
  private final World world;
  private final Session session;

  /** Where the last page that was read ended, if there are more. */
  private String cursor = "";

  private String cursorsList = "";

  Actions(World world, Session session) {
    this.world = world;
    this.session = session;
  }

  void give(String key, OrderCommand command, OptionalLong expected, Runnable done) {
    int number = world.nextNumber();
    var origin =
        new Origin(
            command.toString(), new Actor(session.person, session.person), Instant.EPOCH, null);
    var envelope = new CommandEnvelope<>(new CommandId("c" + number), expected, origin, command);
    session.knows(key);
    new Errand(
            world,
            session,
            new CommandGiven(session.number, number, Orders.stream(key), envelope),
            done)
        .begin();
  }

  void read(String key, Runnable done) {
    var asked = new StreamAsked(session.number, world.nextNumber(), Orders.stream(key));
    world.history.add(asked);
    session.<StreamView<Order>>ask(
        (service, sent) -> service.read(key, sent),
        view -> {
          if (view.exists()) {
            session.saw(view.stream(), view.version());
          }
          world.history.add(new StreamShown(asked.number(), view));
          done.run();
        },
        _ -> failed(asked.number(), done));
  }

  /** Reads a list from its start. */
  void list(String list, int limit, Runnable done) {
    list(list, "", limit, done);
  }

  /** Reads on, or from the start when there is nothing more. */
  void more(int limit, Runnable done) {
    list(cursorsList.isEmpty() ? "all" : cursorsList, cursor, limit, done);
  }

  private void list(String list, String after, int limit, Runnable done) {
    var asked =
        new ListAsked(session.number, world.nextNumber(), session.person, list, after, limit);
    world.history.add(asked);
    session.<Service.Shown>ask(
        (service, sent) -> service.list(asked, sent),
        shown -> {
          shown(asked, shown);
          done.run();
        },
        _ -> failed(asked.number(), done));
  }

  private void shown(ListAsked asked, Service.Shown shown) {
    var rows = shown.page().rows();
    rows.forEach(row -> session.saw(Orders.stream(row.row().id()), row.row().version()));
    boolean more = shown.page().more() && !rows.isEmpty();
    cursor = more ? rows.getLast().row().sortKey() : "";
    cursorsList = more ? asked.list() : "";
    world.history.add(new ListShown(asked.number(), shown.page(), shown.complete()));
  }

  private void failed(int number, Runnable done) {
    world.history.add(new ReadFailed(number));
    done.run();
  }
}
