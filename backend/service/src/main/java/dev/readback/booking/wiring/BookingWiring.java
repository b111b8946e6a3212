package dev.readback.booking.wiring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readback.booking.Booking;
import dev.readback.booking.BookingCommand;
import dev.readback.booking.BookingEvent;
import dev.readback.booking.BookingEvents;
import dev.readback.booking.BookingHistory;
import dev.readback.booking.BookingHistoryProjection;
import dev.readback.booking.BookingProjection;
import dev.readback.booking.BookingRejection;
import dev.readback.booking.BookingRoot;
import dev.readback.booking.BookingView;
import dev.readback.booking.Delivery;
import dev.readback.booking.Handover;
import dev.readback.booking.OfferedItem;
import dev.readback.booking.Party;
import dev.readback.eventsourcing.EventFormat;
import dev.readback.eventsourcing.EventTypes;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.eventsourcing.handling.HandOff;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.store.EventStore;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Puts the booking capability together: the one place that registers it. */
@Dependent
@RegisterForReflection(
    targets = {
      BookingEvent.BookingStarted.class,
      BookingEvent.LineAdded.class,
      BookingEvent.LineExtended.class,
      BookingEvent.QuantityChanged.class,
      BookingEvent.LineRemoved.class,
      BookingEvent.DeliverySet.class,
      BookingEvent.PurchaseOrderPlaced.class,
      BookingEvent.PurchaseOrderWithdrawn.class,
      BookingEvent.SalesOrderConfirmed.class,
      BookingEvent.SalesOrderRejected.class,
      Party.class,
      OfferedItem.class,
      Delivery.class,
      Handover.class,
      Handover.OrderedLine.class
    })
class BookingWiring {

  @Produces
  @Singleton
  EventTypes<BookingEvent, ObjectNode> events(EventFormat<ObjectNode> format) {
    return BookingEvents.in(format);
  }

  @Produces
  @Singleton
  CommandHandler<BookingCommand, Booking, BookingEvent, BookingRejection, Optional<BookingView>>
      commands(EventStore store, EventTypes<BookingEvent, ObjectNode> events, HandOff handOff) {
    return new CommandHandler<>(store, BookingRoot.with(events), new BookingProjection(), handOff);
  }

  @Produces
  @Singleton
  QueryHandler<Optional<BookingView>, BookingEvent> queries(
      EventStore store, EventTypes<BookingEvent, ObjectNode> events) {
    return new QueryHandler<>(store, BookingRoot.CATEGORY, events, new BookingProjection());
  }

  @Produces
  @Singleton
  QueryHandler<BookingHistory, BookingEvent> histories(
      EventStore store, EventTypes<BookingEvent, ObjectNode> events) {
    var projection = new BookingHistoryProjection(events::nameOf);
    return new QueryHandler<>(store, BookingRoot.CATEGORY, events, projection);
  }
}
