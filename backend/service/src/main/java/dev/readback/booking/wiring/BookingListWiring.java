package dev.readback.booking.wiring;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readback.booking.BookingEvent;
import dev.readback.booking.BookingSummary;
import dev.readback.booking.BookingView;
import dev.readback.booking.PurchaseOrderList;
import dev.readback.booking.SalesOrderList;
import dev.readback.booking.http.BookingLists;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.readmodel.ListQuery;
import dev.readback.eventsourcing.readmodel.ReadModelProjector;
import dev.readback.eventsourcing.readmodel.RowFormat;
import dev.readback.eventsourcing.store.ReadModelStore;
import dev.readback.platform.json.JsonRowFormat;
import dev.readback.platform.session.IndexedStreams;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Puts the lists of bookings together, and those who write and read them. */
@Dependent
@RegisterForReflection(targets = BookingSummary.class)
class BookingListWiring {

  @Produces
  @Singleton
  RowFormat<BookingSummary> format(ObjectMapper json) {
    return new JsonRowFormat<>(BookingSummary.class, json);
  }

  @Produces
  @Singleton
  ReadModelProjector<Optional<BookingView>> purchaseOrders(
      QueryHandler<Optional<BookingView>, BookingEvent> bookings,
      RowFormat<BookingSummary> format,
      ReadModelStore store) {
    return new ReadModelProjector<>(bookings, new PurchaseOrderList(format), store);
  }

  @Produces
  @Singleton
  ReadModelProjector<Optional<BookingView>> salesOrders(
      QueryHandler<Optional<BookingView>, BookingEvent> bookings,
      RowFormat<BookingSummary> format,
      ReadModelStore store) {
    return new ReadModelProjector<>(bookings, new SalesOrderList(format), store);
  }

  @Produces
  @Singleton
  BookingLists lists(
      QueryHandler<Optional<BookingView>, BookingEvent> bookings,
      RowFormat<BookingSummary> format,
      ReadModelStore store) {
    return new BookingLists(
        new ListQuery<>(bookings, new PurchaseOrderList(format), store),
        new ListQuery<>(bookings, new SalesOrderList(format), store));
  }

  @Produces
  @Singleton
  IndexedStreams indexedPurchaseOrders(BookingLists lists) {
    return IndexedStreams.of(lists.purchaseOrders());
  }

  @Produces
  @Singleton
  IndexedStreams indexedSalesOrders(BookingLists lists) {
    return IndexedStreams.of(lists.salesOrders());
  }
}
