package dev.readback.proof.simulation;

import dev.readback.eventsourcing.following.Following;
import dev.readback.eventsourcing.handling.CommandEnvelope;
import dev.readback.eventsourcing.handling.CommandResult;
import dev.readback.eventsourcing.handling.CommandResult.Completed;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.readmodel.ListPage;
import dev.readback.eventsourcing.readmodel.ListQuery;
import dev.readback.proof.simulation.Parts.Commands;
import dev.readback.proof.simulation.history.Entry.ListAsked;
import dev.readback.proof.simulation.orders.Order;
import dev.readback.proof.simulation.orders.OrderCommand;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Answers requests as an application does: with what the session is to remember. */
record Service(
    Parts parts,
    Commands commands,
    QueryHandler<Order, ?> orders,
    ListQuery<Order> lists,
    Following following) {

  /**
   * What a page shows.
   *
   * @param complete whether it shows all that the session saw
   */
  record Shown(ListPage page, boolean complete) {}

  Uni<Answer<CommandResult<Order, String>>> give(
      String key, CommandEnvelope<OrderCommand> envelope, List<Memory> sent) {
    Memory memory = Memory.of(sent);
    return commands
        .handle(key, envelope)
        .map(
            result ->
                new Answer<>(
                    result,
                    result instanceof Completed<Order, String> completed
                        ? saw(memory, completed.state())
                        : memory));
  }

  Uni<Answer<StreamView<Order>>> read(String key, List<Memory> sent) {
    Memory memory = Memory.of(sent);
    return orders.query(key).map(view -> new Answer<>(view, saw(memory, view)));
  }

  private static Memory saw(Memory memory, StreamView<Order> view) {
    return view.exists()
        ? memory.with(memory.versions().with(view.stream(), view.version())).bounded()
        : memory;
  }

  Uni<Answer<Shown>> list(ListAsked asked, List<Memory> sent) {
    Memory memory = Memory.of(sent);
    Uni<Boolean> complete = memory.overflowed() ? isComplete() : Uni.createFrom().item(true);
    return complete.chain(
        surely ->
            parts
                .lists(lists)
                .page(
                    asked.partition(),
                    asked.list(),
                    asked.after(),
                    asked.limit(),
                    memory.versions())
                .map(page -> new Answer<>(new Shown(page, surely), after(memory, page, surely))));
  }

  /** Whether the index shows all that was written before. */
  Uni<Boolean> isComplete() {
    return following.isDone().onFailure().recoverWithItem(false);
  }

  private Memory after(Memory memory, ListPage page, boolean complete) {
    return new Memory(parts.remembered(memory.versions(), page), !complete).bounded();
  }
}
