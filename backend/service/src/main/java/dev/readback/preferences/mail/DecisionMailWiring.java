package dev.readback.preferences.mail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readback.booking.BookingEvent;
import dev.readback.eventsourcing.EventFormat;
import dev.readback.eventsourcing.EventTypes;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.eventsourcing.handling.HandOff;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.platform.configuration.ReadbackConfig;
import dev.readback.preferences.PreferencesEvent;
import dev.readback.preferences.PreferencesView;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Puts the mail together, of the booking's events and the buyer's preferences. */
@Dependent
@RegisterForReflection(
    targets = {
      DecisionMailEvent.MailClaimed.class,
      DecisionMailEvent.MailSent.class,
      DecisionMailEvent.MailFailed.class
    })
class DecisionMailWiring {
  /** Looks at the settings, so that a wrong one ends the start and not the first mail. */
  void checkAtStart(@Observes StartupEvent start, ReadbackConfig config) {
    text(config);
    check(config.mail());
  }

  @Produces
  @Singleton
  DecisionMailSender decisionMailSender(
      EventStore store,
      EventFormat<ObjectNode> format,
      EventTypes<BookingEvent, ObjectNode> bookingEvents,
      QueryHandler<PreferencesView, PreferencesEvent> preferences,
      ReactiveMailer mailer,
      Clock clock,
      ReadbackConfig config) {
    var mails =
        new CommandHandler<>(
            store,
            DecisionMailRoot.with(DecisionMailEvents.in(format)),
            DecisionMailRoot.projection(),
            HandOff.TO_NOBODY);
    return new DecisionMailSender(
        new QueryHandler<>(store, OrderProjection.BOOKINGS, bookingEvents, new OrderProjection()),
        preferences,
        new DecisionMailLog(mails, clock, config.mail().workingTime()),
        text(config),
        config.mail().host().map(_ -> mailer),
        config.mail().timeLimit());
  }

  /** Otherwise others would send what is still being sent. */
  private static void check(ReadbackConfig.Mail mail) {
    if (mail.workingTime().compareTo(mail.timeLimit()) <= 0) {
      throw new IllegalStateException(
          "readback.mail.working-time must be longer than readback.mail.time-limit");
    }
  }

  private static DecisionMailText text(ReadbackConfig config) {
    return new DecisionMailText(config.pageUrl());
  }
}
