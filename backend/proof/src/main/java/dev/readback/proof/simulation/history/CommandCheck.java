package dev.readback.proof.simulation.history;

import static dev.readback.proof.simulation.history.Violation.Promise.COMMANDS_ARE_SETTLED;
import static dev.readback.proof.simulation.history.Violation.Promise.DECIDED_ON_WHAT_WAS_STORED;
import static dev.readback.proof.simulation.history.Violation.Promise.NOTHING_LOST;
import static dev.readback.proof.simulation.history.Violation.Promise.NOTHING_TWICE;
import static dev.readback.proof.simulation.history.Violation.Promise.REFUSED_IS_NOT_WRITTEN;
import static dev.readback.proof.simulation.history.Violation.Promise.WRITES_FOLLOW_WRITES_AND_READS;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.Decision;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.handling.CommandResult.BudgetExceeded;
import dev.readback.eventsourcing.handling.CommandResult.CommandIdReused;
import dev.readback.eventsourcing.handling.CommandResult.Completed;
import dev.readback.eventsourcing.handling.CommandResult.Rejected;
import dev.readback.eventsourcing.handling.CommandResult.VersionMismatch;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.proof.simulation.history.Entry.CommandFailed;
import dev.readback.proof.simulation.history.Entry.CommandGiven;
import dev.readback.proof.simulation.history.Entry.CommandSettled;
import dev.readback.proof.simulation.history.Entry.Stored;
import dev.readback.proof.simulation.orders.Order;
import dev.readback.proof.simulation.orders.OrderCommand;
import dev.readback.proof.simulation.orders.OrderEvent;
import dev.readback.proof.simulation.orders.Orders;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold of each command. */
final class CommandCheck {
  private final Truth truth;
  private final Findings findings;
  private final Floors floors;
  private final Map<CommandId, Asking<CommandGiven>> given = new HashMap<>();
  private final Map<CommandId, Stored> stored = new HashMap<>();
  private final Set<CommandId> refused = new HashSet<>();

  CommandCheck(Truth truth, Findings findings, Floors floors) {
    this.truth = truth;
    this.findings = findings;
    this.floors = floors;
  }

  void given(Asking<CommandGiven> asking) {
    given.put(asking.asked().envelope().id(), asking);
  }

  void stored(Stored now) {
    Asking<CommandGiven> asking = given.get(now.command());
    findings.require(
        asking != null,
        NOTHING_TWICE,
        now.stream(),
        () -> now + " is of no command that was given");
    if (asking == null) {
      return;
    }
    Stored before = stored.putIfAbsent(now.command(), now);
    findings.require(
        before == null, NOTHING_TWICE, now.stream(), () -> now + " was stored before: " + before);
    findings.require(
        !refused.contains(now.command()),
        REFUSED_IS_NOT_WRITTEN,
        now.stream(),
        () -> now + " was reported as not written");
    findings.require(
        now.after() >= asking.floor(now.stream()),
        WRITES_FOLLOW_WRITES_AND_READS,
        now.stream(),
        () -> now + ", where the session had seen version " + asking.floor(now.stream()));
    isDecidedThere(now, asking.asked().envelope().command());
  }

  private void isDecidedThere(Stored now, OrderCommand command) {
    List<OrderEvent> events = truth.events(now.stream(), now.after(), now.version());
    Order before = truth.at(now.stream(), now.after()).orElse(Order.NONE);
    findings.require(
        Orders.ROOT.decider().decide(command, before).equals(new Decision.Accepted<>(events)),
        DECIDED_ON_WHAT_WAS_STORED,
        now.stream(),
        () -> "%s of %s wrote %s after %s".formatted(command, now, events, before));
  }

  void settled(CommandSettled settled, Asking<CommandGiven> asking) {
    CommandGiven command = asking.asked();
    switch (settled.result()) {
      case Completed<Order, String> completed -> completed(completed, asking);
      case Rejected<Order, String> rejected -> {
        refused(command, settled.last());
        isRejectedThere(rejected, command);
      }
      case VersionMismatch<Order, String>(long expected, long current) -> {
        refused(command, settled.last());
        isFrom(asking, current);
        findings.require(
            expected != current, REFUSED_IS_NOT_WRITTEN, command.stream(), settled::toString);
      }
      case BudgetExceeded<Order, String> _ -> refused(command, settled.last());
      case CommandIdReused<Order, String> _ ->
          findings.require(false, NOTHING_LOST, command.stream(), settled::toString);
    }
  }

  private void completed(Completed<Order, String> completed, Asking<CommandGiven> asking) {
    CommandGiven command = asking.asked();
    StreamView<Order> state = completed.state();
    StreamCheck.isPrefix(truth, findings, state);
    isFrom(asking, state.version());
    Stored there = stored.get(command.envelope().id());
    findings.require(
        there == null ? hadNothingToDo(command, state) : isAnswer(completed, there),
        NOTHING_LOST,
        command.stream(),
        () -> "%s was acknowledged with %s, and stored is %s".formatted(command, completed, there));
    floors.saw(command.session(), command.stream(), state.version());
  }

  private static boolean hadNothingToDo(CommandGiven command, StreamView<Order> state) {
    return Orders.ROOT
        .decider()
        .decide(command.envelope().command(), state.view())
        .equals(Decision.accept());
  }

  private static boolean isAnswer(Completed<Order, String> completed, Stored there) {
    return completed.state().version() == there.version()
        && completed.created() == (there.after() == 0);
  }

  private void isRejectedThere(Rejected<Order, String> rejected, CommandGiven command) {
    Order order = truth.at(command.stream(), rejected.version()).orElse(Order.NONE);
    OrderCommand asked = command.envelope().command();
    boolean denied =
        Orders.ROOT.access().deny(command.envelope().origin().actor(), asked, order).isPresent();
    findings.require(
        denied || Orders.ROOT.decider().decide(asked, order) instanceof Decision.Rejected,
        DECIDED_ON_WHAT_WAS_STORED,
        command.stream(),
        () -> "%s was answered %s in %s".formatted(asked, rejected, order));
  }

  void failed(CommandFailed failed, Asking<CommandGiven> asking) {
    refused(asking.asked(), failed.last());
  }

  private void refused(CommandGiven command, boolean last) {
    CommandId id = command.envelope().id();
    findings.require(
        !stored.containsKey(id),
        REFUSED_IS_NOT_WRITTEN,
        command.stream(),
        () -> command + " was refused, and yet " + stored.get(id));
    if (last) {
      refused.add(id);
    }
  }

  private void isFrom(Asking<CommandGiven> asking, long version) {
    StreamId stream = asking.asked().stream();
    findings.require(
        version >= asking.floor(stream),
        WRITES_FOLLOW_WRITES_AND_READS,
        stream,
        () ->
            "%s is answered from version %d, after %d was seen"
                .formatted(asking.asked(), version, asking.floor(stream)));
  }

  /** Everything that was stored is there still, and no command is left without an answer. */
  void end(Iterable<Asking<?>> open) {
    for (Asking<?> asking : open) {
      if (asking.asked() instanceof CommandGiven command) {
        findings.require(
            false, COMMANDS_ARE_SETTLED, command.stream(), () -> command + " has no answer");
      }
    }
    for (Stored there : stored.values()) {
      findings.require(
          truth.isOf(there.stream(), there.version(), there.command()),
          NOTHING_LOST,
          there.stream(),
          () -> there + " is gone");
    }
  }
}
