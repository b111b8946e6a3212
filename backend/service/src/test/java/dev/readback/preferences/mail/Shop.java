package dev.readback.preferences.mail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readback.booking.BookingEvent;
import dev.readback.booking.BookingEvent.BookingStarted;
import dev.readback.booking.BookingEvent.PurchaseOrderPlaced;
import dev.readback.booking.BookingEvents;
import dev.readback.booking.Party;
import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.EventCodec;
import dev.readback.eventsourcing.EventFormat;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.NewEvent;
import dev.readback.eventsourcing.store.Origin;
import dev.readback.preferences.PreferencesEvent;
import dev.readback.preferences.PreferencesEvent.DecisionMailRequested;
import dev.readback.preferences.PreferencesEvent.DecisionMailStopped;
import dev.readback.preferences.PreferencesEvents;
import dev.readback.preferences.PreferencesKey;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;

/** What buyers and sellers have done, as their streams hold it. */
final class Shop {
  static final Actor BOB = new Actor("bob", "Bob");
  private static final Duration WAIT = Duration.ofSeconds(20);

  private final EventStore store;
  private final EventCodec<BookingEvent> bookingEvents;
  private final EventCodec<PreferencesEvent> preferencesEvents;

  Shop(EventStore store, EventFormat<ObjectNode> format) {
    this.store = store;
    this.bookingEvents = BookingEvents.in(format);
    this.preferencesEvents = PreferencesEvents.in(format);
  }

  /** A buyer nobody has seen before. */
  static Actor buyer(String name) {
    return new Actor(UUID.randomUUID().toString(), name);
  }

  /** An order that the seller has decided on just now. */
  StreamId decided(Actor buyer, Actor seller, BookingEvent decision) {
    StreamId booking = placed(buyer);
    append(booking, bookingEvents, decision, seller, now());
    return booking;
  }

  StreamId placed(Actor buyer) {
    StreamId booking = new StreamId("bookings", UUID.randomUUID().toString());
    var party = new Party(buyer.id(), buyer.name());
    append(booking, bookingEvents, new BookingStarted(party, BOB.id()), buyer, now());
    var placed = new PurchaseOrderPlaced(2, Money.parse("EUR 328.00"));
    append(booking, bookingEvents, placed, buyer, now());
    return booking;
  }

  void asksForMails(Actor buyer, String address, Instant at) {
    asksForMails(buyer, address, Optional.empty(), at);
  }

  void asksForMails(Actor buyer, String address, Optional<String> language, Instant at) {
    var requested = new DecisionMailRequested(address, language);
    append(preferencesOf(buyer), preferencesEvents, requested, buyer, at);
  }

  void stopsMails(Actor buyer) {
    append(preferencesOf(buyer), preferencesEvents, new DecisionMailStopped(), buyer, now());
  }

  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  private static StreamId preferencesOf(Actor buyer) {
    return new StreamId("preferences", PreferencesKey.of(buyer.id()));
  }

  private <E> void append(StreamId stream, EventCodec<E> codec, E event, Actor by, Instant at) {
    var appended = new NewEvent(codec.encode(event), new Origin("", by, at, null));
    var command = new CommandId(UUID.randomUUID().toString());
    store
        .load(stream)
        .chain(loaded -> store.append(stream, loaded.version(), command, List.of(appended)))
        .await()
        .atMost(WAIT);
  }
}
