package dev.readback.preferences.mail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readback.booking.BookingEvents;
import dev.readback.eventsourcing.EventFormat;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.eventsourcing.handling.HandOff;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.preferences.PreferencesEvents;
import dev.readback.preferences.PreferencesProjection;
import dev.readback.preferences.PreferencesRoot;
import io.quarkus.mailer.reactive.ReactiveMailer;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Senders as other processes have them, at other times and with other luck. */
record Senders(EventFormat<ObjectNode> format, Optional<ReactiveMailer> mailer, Duration limit) {
  static final Duration LEASE = Duration.ofMinutes(2);

  DecisionMailSender sender(EventStore store, Clock clock) {
    return new DecisionMailSender(
        new QueryHandler<>(
            store, OrderProjection.BOOKINGS, BookingEvents.in(format), new OrderProjection()),
        new QueryHandler<>(
            store,
            PreferencesRoot.CATEGORY,
            PreferencesEvents.in(format),
            new PreferencesProjection()),
        log(store, clock),
        new DecisionMailText(Optional.empty()),
        mailer,
        limit);
  }

  DecisionMailLog log(EventStore store, Clock clock) {
    return new DecisionMailLog(
        new CommandHandler<>(
            store,
            DecisionMailRoot.with(DecisionMailEvents.in(format)),
            DecisionMailRoot.projection(),
            HandOff.TO_NOBODY),
        clock,
        LEASE);
  }
}
