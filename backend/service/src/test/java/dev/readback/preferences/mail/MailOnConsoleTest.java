package dev.readback.preferences.mail;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readback.booking.BookingEvent.SalesOrderConfirmed;
import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.EventFormat;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.platform.LogRecords;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

/** Who develops needs no SMTP server to see what a buyer would be sent. */
@QuarkusTest
class MailOnConsoleTest {
  @Inject DecisionMailSender sender;
  @Inject EventStore store;
  @Inject EventFormat<ObjectNode> format;

  @Test
  void a_mail_is_shown_on_the_console() {
    Shop shop = new Shop(store, format);
    Actor alice = Shop.buyer("Alice");
    shop.asksForMails(alice, "alice@example.com", Instant.EPOCH);
    StreamId booking = shop.decided(alice, Shop.BOB, new SalesOrderConfirmed());
    LogRecords log = new LogRecords();

    log.start();
    store.load(booking).chain(sender::changed).await().atMost(PostOffice.WAIT);
    List<String> told = log.stop(Level.INFO);

    assertTrue(
        told.stream().anyMatch(line -> line.contains("Bob confirmed your order")), told::toString);
  }
}
