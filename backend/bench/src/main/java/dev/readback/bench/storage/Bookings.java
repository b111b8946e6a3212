package dev.readback.bench.storage;

import dev.readback.booking.Booking;
import dev.readback.booking.BookingCommand;
import dev.readback.booking.BookingCommand.AddLine;
import dev.readback.booking.BookingCommand.StartBooking;
import dev.readback.booking.BookingEvent;
import dev.readback.booking.BookingEvent.BookingStarted;
import dev.readback.booking.BookingEvent.LineAdded;
import dev.readback.booking.BookingEvent.QuantityChanged;
import dev.readback.booking.BookingEvents;
import dev.readback.booking.BookingProjection;
import dev.readback.booking.BookingRejection;
import dev.readback.booking.BookingRoot;
import dev.readback.booking.BookingSummary;
import dev.readback.booking.BookingView;
import dev.readback.booking.OfferedItem;
import dev.readback.booking.Party;
import dev.readback.booking.PurchaseOrderList;
import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.EncodedEvent;
import dev.readback.eventsourcing.EventCodec;
import dev.readback.eventsourcing.handling.AggregateRoot;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.eventsourcing.handling.HandOff;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.readmodel.ReadModel;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.Origin;
import dev.readback.platform.json.JsonEventFormat;
import dev.readback.platform.json.JsonRowFormat;
import dev.readback.platform.json.StrictJson;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The booking capability as the service puts it together, with what a buyer does to a booking. */
public final class Bookings {
  /** How many events a booking gets before a client begins the next one. */
  public static final int EVENTS = 10;

  private static final JsonEventFormat FORMAT = new JsonEventFormat(StrictJson.mapper());
  private static final EventCodec<BookingEvent> CODEC = BookingEvents.in(FORMAT);

  private static final String FINGERPRINT = "5df6e0e2761359d30a8275058e299fcc03815345";
  private static final Party BUYER = new Party("alice", "Alice Adams");
  private static final Party SELLER = new Party("bob", "Bob Brown");
  private static final Instant OFFERED = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant EXPIRES = Instant.parse("2126-01-01T00:00:00Z");

  private Bookings() {}

  /** Commands on streams of a category of one's own. */
  public static CommandHandler<
          BookingCommand, Booking, BookingEvent, BookingRejection, Optional<BookingView>>
      commands(EventStore store, String category, HandOff handOff) {
    var root = BookingRoot.with(CODEC);
    return new CommandHandler<>(
        store,
        new AggregateRoot<>(
            category, root.decider(), root.codec(), root.budget(), root.ends(), root.access()),
        new BookingProjection(),
        handOff);
  }

  public static QueryHandler<Optional<BookingView>, BookingEvent> queries(
      EventStore store, String category) {
    return new QueryHandler<>(store, category, CODEC, new BookingProjection());
  }

  /** The service's list of a buyer's own bookings. */
  static ReadModel<Optional<BookingView>> purchaseOrders() {
    return new PurchaseOrderList(new JsonRowFormat<>(BookingSummary.class, StrictJson.mapper()));
  }

  /** The command that leads to a version. */
  static BookingCommand command(int version) {
    return version == 1
        ? new StartBooking(BUYER, SELLER.id())
        : new AddLine(item(version), version, EXPIRES, OFFERED);
  }

  /** The event at a version, as that command makes it and as it is stored. */
  static EncodedEvent event(int version) {
    return CODEC.encode(
        version == 1
            ? new BookingStarted(BUYER, SELLER.id())
            : new LineAdded(item(version), version));
  }

  /** The events of a long booking: ten lines whose quantities change all the time. */
  public static Stream<EncodedEvent> events(int count) {
    return Stream.iterate(1, version -> version <= count, version -> version + 1)
        .map(
            version ->
                version <= EVENTS
                    ? event(version)
                    : CODEC.encode(new QuantityChanged(sku(2), version - 1, version)));
  }

  public static Origin origin() {
    return new Origin(
        FINGERPRINT,
        new Actor(BUYER.id(), BUYER.name()),
        Instant.now().truncatedTo(ChronoUnit.MILLIS),
        null);
  }

  private static OfferedItem item(int number) {
    return new OfferedItem(
        SELLER,
        sku(number),
        "Hexagon bolt M8 x " + number,
        "box of 100",
        Money.ofMinor(CurrencyUnit.EUR, 1_000 + number),
        OFFERED);
  }

  private static String sku(int number) {
    return "BOLT-M8-" + number;
  }
}
