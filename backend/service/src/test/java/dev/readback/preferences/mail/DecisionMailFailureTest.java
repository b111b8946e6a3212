package dev.readback.preferences.mail;

import static dev.readback.preferences.mail.PostOffice.AFTER_THE_LEASE;
import static dev.readback.preferences.mail.PostOffice.NOW;
import static dev.readback.preferences.mail.PostOffice.WAIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.StoreUnavailable;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Processes that die, servers and storage that are away: what was asked for still arrives. */
@QuarkusTest
@TestProfile(MailServerProfile.class)
class DecisionMailFailureTest {
  @ConfigProperty(name = "quarkus.mailer.host")
  String host;

  @ConfigProperty(name = "quarkus.mailer.port")
  int port;

  @Inject DecisionMailSender sender;
  @Inject EventStore store;
  @Inject PostOffice post;
  private final Actor alice = Shop.buyer("Alice");

  @BeforeEach
  void open() {
    post.open();
  }

  @Test
  void a_claim_of_a_process_that_died_is_taken_over_after_its_lease() {
    StreamId booking = post.confirmed(alice);
    post.claim(booking);

    DecisionMailNotSent failure = post.notSent(sender, booking);

    assertTrue(failure.getMessage().contains("was claimed by a process"), failure::getMessage);
    assertEquals(0, post.mails().length);
    post.changed(post.sender(store, AFTER_THE_LEASE), booking);
    post.changed(sender, booking);
    post.onlyMail();
  }

  @Test
  void a_mail_waits_for_a_server_that_is_away() {
    StreamId booking = post.confirmed(alice);
    post.server.stop();

    DecisionMailNotSent failure = post.notSent(sender, booking);
    assertTrue(failure.getMessage().contains("was not taken"), failure::getMessage);
    post.notSent(sender, booking);
    post.server.start();
    post.changed(sender, booking);
    post.changed(sender, booking);

    post.onlyMail();
    assertEquals(
        List.of(
            "mail-claimed",
            "mail-failed",
            "mail-claimed",
            "mail-failed",
            "mail-claimed",
            "mail-sent"),
        post.recorded(booking));
  }

  @Test
  void a_server_that_does_not_answer_may_have_the_mail_so_its_claim_stands() throws IOException {
    StreamId booking = post.confirmed(alice);
    post.server.stop();

    try (var _ = new ServerSocket(port, 50, InetAddress.getByName(host))) {
      var impatient = post.senders(Duration.ofSeconds(1));
      DecisionMailNotSent failure = post.notSent(impatient.sender(store, NOW), booking);
      assertTrue(failure.getMessage().contains("may have been taken"), failure::getMessage);
    }

    assertEquals(List.of("mail-claimed"), post.recorded(booking));
  }

  @Test
  void a_mail_that_cannot_be_recorded_as_sent_at_first_is_sent_once() {
    StreamId booking = post.confirmed(alice);

    post.changed(post.sender(new RefusingStore(store, "mail-sent", 2), NOW), booking);
    post.changed(sender, booking);

    post.onlyMail();
  }

  @Test
  void a_mail_that_was_never_recorded_as_sent_comes_again_under_the_same_id() throws Exception {
    StreamId booking = post.confirmed(alice);

    DecisionMailNotSent failure =
        post.notSent(post.sender(new RefusingStore(store, "mail-sent", 99), NOW), booking);
    assertTrue(failure.getMessage().contains("could not be recorded"), failure::getMessage);
    post.notSent(sender, booking);
    post.changed(post.sender(store, AFTER_THE_LEASE), booking);

    assertEquals(2, post.mails().length);
    assertEquals(post.mails()[0].getMessageID(), post.mails()[1].getMessageID());
  }

  @Test
  void a_failure_that_cannot_be_recorded_leaves_the_claim_and_is_told() {
    StreamId booking = post.confirmed(alice);
    post.server.stop();

    DecisionMailNotSent failure =
        post.notSent(post.sender(new RefusingStore(store, "mail-failed", 99), NOW), booking);

    assertTrue(failure.getMessage().contains("was not taken"), failure::getMessage);
    assertEquals(StoreUnavailable.class, failure.getSuppressed()[0].getClass());
    assertEquals(List.of("mail-claimed"), post.recorded(booking));
  }

  @Test
  void a_mail_that_was_tried_too_often_is_given_up_and_said_so() {
    StreamId booking = post.confirmed(alice);
    var log = post.log();
    for (int i = 0; i < DecisionMailRoot.BUDGET.events() / 2 - 1; i++) {
      String claim = post.claim(booking);
      log.failed(booking.key(), claim, new IllegalStateException("No")).await().atMost(WAIT);
    }

    DecisionMailNotSent failure = post.notSent(sender, booking);

    assertTrue(failure.getMessage().contains("given up"), failure::getMessage);
    assertEquals(0, post.mails().length);
  }

  @Test
  void nothing_is_claimed_where_no_server_is_set_up() {
    StreamId booking = post.confirmed(alice);

    var without = post.senderWithoutServer();

    assertTrue(post.notSent(without, booking).getMessage().contains("readback.mail.host"));
    assertEquals(List.of(), post.recorded(booking));
  }
}
