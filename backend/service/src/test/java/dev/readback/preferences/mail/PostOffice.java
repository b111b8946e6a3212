package dev.readback.preferences.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.readback.booking.BookingEvent.SalesOrderConfirmed;
import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.EventFormat;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.handling.CommandResult.Completed;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.RecordedEvent;
import io.quarkus.arc.Arc;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** An SMTP server, a shop, and processes that send what buyers asked for. */
@Singleton
class PostOffice {
  static final Duration WAIT = Duration.ofSeconds(30);
  static final Clock NOW = Clock.systemUTC();
  static final Clock AFTER_THE_LEASE = Clock.offset(NOW, Senders.LEASE.plusSeconds(1));

  final Shop shop;
  final GreenMail server;
  private final EventStore store;
  private final EventFormat<ObjectNode> format;
  private final ReactiveMailer mailer;

  PostOffice(
      EventStore store,
      EventFormat<ObjectNode> format,
      ReactiveMailer mailer,
      @ConfigProperty(name = "quarkus.mailer.host") String host,
      @ConfigProperty(name = "quarkus.mailer.port", defaultValue = "25") int port) {
    this.shop = new Shop(store, format);
    this.server = new GreenMail(new ServerSetup(port, host, ServerSetup.PROTOCOL_SMTP));
    this.store = store;
    this.format = format;
    this.mailer = mailer;
  }

  /** Opens the SMTP server, with no mails in it. */
  void open() {
    // Not restarted: a mail that comes while the port changes hands is answered by nobody.
    if (server.isRunning()) {
      purge();
    } else {
      server.start();
    }
  }

  private void purge() {
    try {
      server.purgeEmailFromAllMailboxes();
    } catch (FolderException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A sender as another process has it: at another time, or with other luck. */
  DecisionMailSender sender(EventStore store, Clock clock) {
    return senders(Duration.ofSeconds(20)).sender(store, clock);
  }

  Senders senders(Duration limit) {
    return new Senders(format, Optional.of(mailer), limit);
  }

  DecisionMailSender senderWithoutServer() {
    return new Senders(format, Optional.empty(), WAIT).sender(store, NOW);
  }

  DecisionMailLog log() {
    return senders(WAIT).log(store, NOW);
  }

  /** An order, confirmed just now, of a buyer who has asked for mails ever since. */
  StreamId confirmed(Actor buyer) {
    shop.asksForMails(buyer, "alice@example.com", Instant.EPOCH);
    return shop.decided(buyer, Shop.BOB, new SalesOrderConfirmed());
  }

  /** As by a process of which nothing is heard any more. */
  String claim(StreamId booking) {
    String claim = UUID.randomUUID().toString();
    var result = log().claim(booking.key(), claim).await().atMost(WAIT);
    assertTrue(result instanceof Completed, result::toString);
    return claim;
  }

  void changed(DecisionMailSender sender, StreamId booking) {
    look(sender, booking).await().atMost(WAIT);
  }

  /**
   * A look of somebody who follows bookings: on a context of Vert.x. From any other thread its mail
   * client may connect on one event loop and listen on another, and miss the server's greeting.
   */
  Uni<Void> look(DecisionMailSender sender, StreamId booking) {
    Vertx vertx = Arc.container().instance(Vertx.class).get();
    return store
        .load(booking)
        .chain(sender::changed)
        .runSubscriptionOn(task -> vertx.getOrCreateContext().runOnContext(_ -> task.run()));
  }

  DecisionMailNotSent notSent(DecisionMailSender sender, StreamId booking) {
    return assertThrows(DecisionMailNotSent.class, () -> changed(sender, booking));
  }

  /** What the stream of a booking's mail holds. */
  List<String> recorded(StreamId booking) {
    return store
        .load(new StreamId(DecisionMailRoot.CATEGORY, booking.key()))
        .await()
        .atMost(WAIT)
        .events()
        .stream()
        .map(RecordedEvent::event)
        .map(event -> event.type())
        .toList();
  }

  MimeMessage[] mails() {
    return server.getReceivedMessages();
  }

  MimeMessage onlyMail() {
    assertEquals(1, mails().length);
    return mails()[0];
  }
}
