package dev.readback.fulfilment.http;

import dev.readback.eventsourcing.handling.CommandEnvelope;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.fulfilment.Fulfilment;
import dev.readback.fulfilment.FulfilmentCommand;
import dev.readback.fulfilment.FulfilmentEvent;
import dev.readback.fulfilment.FulfilmentRejection;
import dev.readback.fulfilment.FulfilmentView;
import dev.readback.platform.http.Answers;
import dev.readback.platform.http.StreamKey;
import dev.readback.platform.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** Hands a command to the aggregate root, and answers with the fulfilment as its giver reads it. */
@RequestScoped
class FulfilmentCommands {
  private final CommandHandler<
          FulfilmentCommand,
          Fulfilment,
          FulfilmentEvent,
          FulfilmentRejection,
          Optional<FulfilmentView>>
      handler;
  private final Answers answers;
  private final Caller caller;

  FulfilmentCommands(
      CommandHandler<
              FulfilmentCommand,
              Fulfilment,
              FulfilmentEvent,
              FulfilmentRejection,
              Optional<FulfilmentView>>
          handler,
      Answers answers,
      Caller caller) {
    this.handler = handler;
    this.answers = answers;
    this.caller = caller;
  }

  Uni<RestResponse<FulfilmentResponse>> handle(
      StreamKey bookingId, CommandEnvelope<FulfilmentCommand> command) {
    return answers.to(
        handler.handle(bookingId.value(), command),
        URI.create("/api/fulfilments/" + bookingId.value()),
        state -> FulfilmentResponse.of(state, caller.id()),
        FulfilmentProblems::of);
  }
}
