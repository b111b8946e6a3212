package dev.readback.proof.simulation.planted;

import dev.readback.eventsourcing.handling.CommandEnvelope;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.eventsourcing.handling.CommandResult;
import dev.readback.eventsourcing.store.AppendOutcomeUnknown;
import dev.readback.proof.simulation.Parts.Commands;
import dev.readback.proof.simulation.orders.Order;
import dev.readback.proof.simulation.orders.OrderCommand;
import dev.readback.proof.simulation.orders.Orders;
import io.smallrye.mutiny.Uni;
import java.util.Set;

/** Never finds out what became of some commands. */
public final class NeverSettled implements Commands {
  private static final Set<OrderCommand> LOST = Set.of(new OrderCommand.Add(4));

  private final CommandHandler<OrderCommand, Order, ?, String, Order> handler;

  public NeverSettled(CommandHandler<OrderCommand, Order, ?, String, Order> handler) {
    this.handler = handler;
  }

  @Override
  public Uni<CommandResult<Order, String>> handle(
      String key, CommandEnvelope<OrderCommand> envelope) {
    return LOST.contains(envelope.command())
        ? Uni.createFrom()
            .failure(new AppendOutcomeUnknown(Orders.stream(key), envelope.id(), null))
        : handler.handle(key, envelope);
  }
}
