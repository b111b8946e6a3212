package dev.readback.fulfilment.wiring;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.readmodel.ListQuery;
import dev.readback.eventsourcing.readmodel.ReadModelProjector;
import dev.readback.eventsourcing.readmodel.RowFormat;
import dev.readback.eventsourcing.store.ReadModelStore;
import dev.readback.fulfilment.DeliveryList;
import dev.readback.fulfilment.FulfilmentEvent;
import dev.readback.fulfilment.FulfilmentSummary;
import dev.readback.fulfilment.FulfilmentView;
import dev.readback.fulfilment.ShipmentList;
import dev.readback.fulfilment.http.FulfilmentLists;
import dev.readback.platform.json.JsonRowFormat;
import dev.readback.platform.session.IndexedStreams;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Puts the lists of fulfilments together, and those who write and read them. */
@Dependent
@RegisterForReflection(targets = FulfilmentSummary.class)
class FulfilmentListWiring {

  @Produces
  @Singleton
  RowFormat<FulfilmentSummary> format(ObjectMapper json) {
    return new JsonRowFormat<>(FulfilmentSummary.class, json);
  }

  @Produces
  @Singleton
  ReadModelProjector<Optional<FulfilmentView>> deliveries(
      QueryHandler<Optional<FulfilmentView>, FulfilmentEvent> fulfilments,
      RowFormat<FulfilmentSummary> format,
      ReadModelStore store) {
    return new ReadModelProjector<>(fulfilments, new DeliveryList(format), store);
  }

  @Produces
  @Singleton
  ReadModelProjector<Optional<FulfilmentView>> shipments(
      QueryHandler<Optional<FulfilmentView>, FulfilmentEvent> fulfilments,
      RowFormat<FulfilmentSummary> format,
      ReadModelStore store) {
    return new ReadModelProjector<>(fulfilments, new ShipmentList(format), store);
  }

  @Produces
  @Singleton
  FulfilmentLists lists(
      QueryHandler<Optional<FulfilmentView>, FulfilmentEvent> fulfilments,
      RowFormat<FulfilmentSummary> format,
      ReadModelStore store) {
    return new FulfilmentLists(
        new ListQuery<>(fulfilments, new DeliveryList(format), store),
        new ListQuery<>(fulfilments, new ShipmentList(format), store));
  }

  @Produces
  @Singleton
  IndexedStreams indexedDeliveries(FulfilmentLists lists) {
    return IndexedStreams.of(lists.deliveries());
  }

  @Produces
  @Singleton
  IndexedStreams indexedShipments(FulfilmentLists lists) {
    return IndexedStreams.of(lists.shipments());
  }
}
