package dev.readback.fulfilment.wiring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readback.eventsourcing.EventFormat;
import dev.readback.eventsourcing.EventTypes;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.eventsourcing.handling.HandOff;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.fulfilment.Delivery;
import dev.readback.fulfilment.Fulfilment;
import dev.readback.fulfilment.FulfilmentCommand;
import dev.readback.fulfilment.FulfilmentEvent;
import dev.readback.fulfilment.FulfilmentEvents;
import dev.readback.fulfilment.FulfilmentProjection;
import dev.readback.fulfilment.FulfilmentRejection;
import dev.readback.fulfilment.FulfilmentRoot;
import dev.readback.fulfilment.FulfilmentView;
import dev.readback.fulfilment.Handover;
import dev.readback.fulfilment.OrderedLine;
import dev.readback.fulfilment.ParcelLine;
import dev.readback.fulfilment.Party;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Puts the fulfilment capability together: the one place that registers it. */
@Dependent
@RegisterForReflection(
    targets = {
      FulfilmentEvent.FulfilmentStarted.class,
      FulfilmentEvent.LinesOrdered.class,
      FulfilmentEvent.ParcelDispatched.class,
      FulfilmentEvent.ReceiptConfirmed.class,
      FulfilmentEvent.ProblemReported.class,
      Handover.class,
      Party.class,
      Delivery.class,
      OrderedLine.class,
      ParcelLine.class
    })
class FulfilmentWiring {

  @Produces
  @Singleton
  EventTypes<FulfilmentEvent, ObjectNode> events(EventFormat<ObjectNode> format) {
    return FulfilmentEvents.in(format);
  }

  @Produces
  @Singleton
  CommandHandler<
          FulfilmentCommand,
          Fulfilment,
          FulfilmentEvent,
          FulfilmentRejection,
          Optional<FulfilmentView>>
      commands(EventStore store, EventTypes<FulfilmentEvent, ObjectNode> events, HandOff handOff) {
    return new CommandHandler<>(
        store, FulfilmentRoot.with(events), new FulfilmentProjection(), handOff);
  }

  @Produces
  @Singleton
  QueryHandler<Optional<FulfilmentView>, FulfilmentEvent> queries(
      EventStore store, EventTypes<FulfilmentEvent, ObjectNode> events) {
    return new QueryHandler<>(store, FulfilmentRoot.CATEGORY, events, new FulfilmentProjection());
  }
}
