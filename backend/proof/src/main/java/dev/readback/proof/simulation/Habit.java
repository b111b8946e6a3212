package dev.readback.proof.simulation;

import dev.readback.proof.simulation.orders.OrderCommand;
import dev.readback.proof.simulation.orders.OrderCommand.Add;
import dev.readback.proof.simulation.orders.OrderCommand.Close;
import dev.readback.proof.simulation.orders.OrderCommand.Place;
import dev.readback.proof.simulation.orders.OrderCommand.Reopen;
import dev.readback.proof.simulation.orders.OrderCommand.Start;
import dev.readback.proof.simulation.ports.Chance;
import java.util.List;
import java.util.OptionalLong;

/** What somebody does next, at random: a buyer begins orders, a seller sees to them. */
final class Habit {
  private static final List<String> SELLERS = List.of("bob", "dora");
  private static final List<String> LISTS = List.of("all", "all", "DRAFT", "PLACED", "CLOSED");
  private static final int MOST_ROWS = 4;

  private final World world;
  private final Chance chance;
  private final Session session;
  private final Actions actions;

  Habit(World world, Session session) {
    this.world = world;
    this.chance = world.chance;
    this.session = session;
    this.actions = new Actions(world, session);
  }

  void next(Runnable done) {
    boolean buys = !SELLERS.contains(session.person);
    int what = chance.between(1, 100);
    if (buys && what <= 10) {
      start(done);
    } else if (session.knowsNone() || what > 65) {
      list(done);
    } else if (what <= (buys ? 45 : 35)) {
      String key = session.recentKey();
      actions.give(key, buys ? buyers() : sellers(), expected(key), done);
    } else {
      actions.read(session.recentKey(), done);
    }
  }

  private void start(Runnable done) {
    String key = "o" + chance.between(100, 999);
    long at = world.time.now();
    actions.give(
        key, new Start(session.person, chance.pick(SELLERS), at), OptionalLong.empty(), done);
  }

  private void list(Runnable done) {
    int limit = chance.between(1, MOST_ROWS);
    if (chance.of(0.3)) {
      actions.more(limit, done);
    } else {
      actions.list(chance.pick(LISTS), limit, done);
    }
  }

  private OptionalLong expected(String key) {
    return chance.of(0.4) ? session.version(key) : OptionalLong.empty();
  }

  private OrderCommand buyers() {
    int what = chance.between(1, 10);
    if (what <= 5) {
      return new Add(chance.between(1, 10));
    }
    return what <= 8 ? new Place() : what == 9 ? new Reopen() : new Close();
  }

  private OrderCommand sellers() {
    int what = chance.between(1, 10);
    if (what <= 4) {
      return new Close();
    }
    return what <= 7 ? new Reopen() : what == 8 ? new Place() : new Add(what);
  }
}
