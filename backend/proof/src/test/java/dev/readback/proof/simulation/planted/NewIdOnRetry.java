package dev.readback.proof.simulation.planted;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.handling.CommandEnvelope;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.eventsourcing.handling.CommandResult;
import dev.readback.eventsourcing.store.AppendOutcomeUnknown;
import dev.readback.proof.simulation.Parts.Commands;
import dev.readback.proof.simulation.orders.Order;
import dev.readback.proof.simulation.orders.OrderCommand;
import io.smallrye.mutiny.Uni;

/** Gives a command again under another id when its outcome is unknown. */
public record NewIdOnRetry(CommandHandler<OrderCommand, Order, ?, String, Order> handler)
    implements Commands {

  @Override
  public Uni<CommandResult<Order, String>> handle(
      String key, CommandEnvelope<OrderCommand> envelope) {
    return handler
        .handle(key, envelope)
        .onFailure(AppendOutcomeUnknown.class)
        .recoverWithUni(() -> handler.handle(key, again(envelope)));
  }

  private static CommandEnvelope<OrderCommand> again(CommandEnvelope<OrderCommand> envelope) {
    return new CommandEnvelope<>(
        new CommandId(envelope.id().value() + " again"),
        envelope.expectedVersion(),
        envelope.origin(),
        envelope.command());
  }
}
