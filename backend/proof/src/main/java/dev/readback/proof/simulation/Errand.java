package dev.readback.proof.simulation;

import dev.readback.eventsourcing.handling.CommandResult;
import dev.readback.eventsourcing.handling.CommandResult.Completed;
import dev.readback.eventsourcing.store.AppendOutcomeUnknown;
import dev.readback.eventsourcing.store.StoreFailure;
import dev.readback.proof.simulation.history.Entry.CommandFailed;
import dev.readback.proof.simulation.history.Entry.CommandGiven;
import dev.readback.proof.simulation.history.Entry.CommandSettled;
import dev.readback.proof.simulation.orders.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A command that a session gives, again under the same id until it is settled. Only when the
 * session was told each time that nothing was written, it may give up.
 */
final class Errand {
  private static final int MOST_PAUSE = 500;

  private final World world;
  private final Session session;
  private final CommandGiven given;
  private final Runnable done;
  private final List<Exchange<?>> exchanges = new ArrayList<>();
  private boolean unknown;

  Errand(World world, Session session, CommandGiven given, Runnable done) {
    this.world = world;
    this.session = session;
    this.given = given;
    this.done = done;
  }

  void begin() {
    world.history.add(given);
    attempt();
  }

  private void attempt() {
    Exchange<?> exchange =
        session.<CommandResult<Order, String>>ask(
            (service, sent) -> service.give(given.stream().key(), given.envelope(), sent),
            this::settle,
            this::failed);
    if (exchange != null) {
      exchanges.add(Objects.requireNonNull(exchange));
    }
  }

  private void settle(CommandResult<Order, String> result) {
    if (result instanceof Completed<Order, String> completed) {
      session.saw(given.stream(), completed.state().version());
    }
    world.history.add(new CommandSettled(given.number(), result, isAlone()));
    done.run();
  }

  private void failed(Throwable failure) {
    unknown |= !(failure instanceof StoreFailure) || failure instanceof AppendOutcomeUnknown;
    if (unknown || world.chance.of(0.5)) {
      world.time.after(world.chance.between(1, MOST_PAUSE), this::attempt);
    } else {
      world.history.add(new CommandFailed(given.number(), isAlone()));
      done.run();
    }
  }

  /** Whether no attempt is under way any more. */
  private boolean isAlone() {
    return exchanges.stream().noneMatch(Exchange::isUnderWay);
  }
}
