package dev.readback.preferences.mail;

import dev.readback.eventsourcing.EventFormat;
import dev.readback.eventsourcing.EventTypes;
import dev.readback.preferences.mail.DecisionMailEvent.MailClaimed;
import dev.readback.preferences.mail.DecisionMailEvent.MailFailed;
import dev.readback.preferences.mail.DecisionMailEvent.MailSent;

/** The stored names of the events. A class may be renamed; a name here never changes. */
final class DecisionMailEvents {
  private DecisionMailEvents() {}

  static <T> EventTypes<DecisionMailEvent, T> in(EventFormat<T> format) {
    return EventTypes.<DecisionMailEvent, T>in(format)
        .type("mail-claimed", MailClaimed.class)
        .type("mail-sent", MailSent.class)
        .type("mail-failed", MailFailed.class)
        .build();
  }
}
