package dev.readback.preferences.mail;

import static dev.readback.preferences.mail.Shop.BOB;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.readback.TestTokens;
import dev.readback.booking.BookingEvent.SalesOrderConfirmed;
import dev.readback.booking.BookingEvent.SalesOrderRejected;
import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.EventFormat;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.handling.CommandResult.Completed;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.RecordedEvent;
import dev.readback.eventsourcing.store.StoreUnavailable;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real SMTP server, real storage: what arrives, and how often. */
@QuarkusTest
@TestProfile(MailServerProfile.class)
class DecisionMailSenderTest {
  private static final Duration WAIT = Duration.ofSeconds(30);
  private static final Clock NOW = Clock.systemUTC();
  private static final Clock AFTER_THE_LEASE =
      Clock.offset(NOW, DecisionMailDecider.LEASE.plusSeconds(1));

  @ConfigProperty(name = "quarkus.mailer.host")
  String host;

  @ConfigProperty(name = "quarkus.mailer.port")
  int port;

  @Inject DecisionMailSender sender;
  @Inject EventStore store;
  @Inject EventFormat<ObjectNode> format;
  @Inject ReactiveMailer mailer;

  private GreenMail server;
  private Shop shop;
  private Senders others;
  private final Actor alice = Shop.buyer("Alice");

  @BeforeEach
  void open() {
    server = new GreenMail(new ServerSetup(port, host, ServerSetup.PROTOCOL_SMTP));
    server.start();
    shop = new Shop(store, format);
    others = new Senders(format, Optional.of(mailer), Duration.ofSeconds(20));
  }

  @AfterEach
  void close() {
    server.stop();
  }

  @Test
  void a_buyer_who_asked_is_told_once_however_often_the_booking_is_looked_at() throws Exception {
    StreamId booking = confirmed();

    for (int i = 0; i < 3; i++) {
      changed(sender, booking);
    }

    MimeMessage mail = onlyMail();
    assertEquals(
        "Your order %s: Bob confirmed it".formatted(booking.key().substring(0, 8)),
        mail.getSubject());
    assertEquals("alice@example.com", mail.getAllRecipients()[0].toString());
    assertEquals("Readback <readback@localhost>", mail.getFrom()[0].toString());
    assertEquals("<decision-on-" + booking.key() + "@readback>", mail.getMessageID());
    assertTrue(
        mail.getContent().toString().contains("https://shop.example/bookings/" + booking.key()));
    assertEquals(List.of("mail-claimed", "mail-sent"), types(booking));
  }

  @Test
  void eight_who_look_at_once_send_one_mail_among_them() {
    StreamId booking = confirmed();

    List<CompletableFuture<Void>> calls =
        Stream.generate(() -> sender.changed(booking).subscribeAsCompletionStage())
            .limit(8)
            .toList();
    List<Throwable> failures =
        calls.stream()
            .map(call -> call.handle((_, failure) -> Optional.ofNullable(failure)).join())
            .flatMap(Optional::stream)
            .toList();

    assertTrue(failures.size() < 8, failures::toString);
    assertTrue(failures.stream().allMatch(DecisionMailNotSent.class::isInstance));
    changed(sender, booking);
    onlyMail();
  }

  @Test
  void a_claim_of_a_process_that_died_is_taken_over_after_its_lease() {
    StreamId booking = confirmed();
    claim(booking);

    DecisionMailNotSent failure = notSent(sender, booking);

    assertTrue(failure.getMessage().contains("was claimed by a process"), failure::getMessage);
    assertEquals(0, mails().length);
    changed(others.sender(store, AFTER_THE_LEASE), booking);
    changed(sender, booking);
    onlyMail();
  }

  @Test
  void a_mail_waits_for_a_server_that_is_away() {
    StreamId booking = confirmed();
    server.stop();

    DecisionMailNotSent failure = notSent(sender, booking);
    assertTrue(failure.getMessage().contains("was not taken"), failure::getMessage);
    notSent(sender, booking);
    server.start();
    changed(sender, booking);
    changed(sender, booking);

    onlyMail();
    assertEquals(
        List.of(
            "mail-claimed",
            "mail-failed",
            "mail-claimed",
            "mail-failed",
            "mail-claimed",
            "mail-sent"),
        types(booking));
  }

  @Test
  void a_server_that_does_not_answer_may_have_the_mail_so_its_claim_stands() throws IOException {
    StreamId booking = confirmed();
    server.stop();

    try (var _ = new ServerSocket(port, 50, InetAddress.getByName(host))) {
      var impatient = new Senders(format, Optional.of(mailer), Duration.ofSeconds(1));
      DecisionMailNotSent failure = notSent(impatient.sender(store, NOW), booking);
      assertTrue(failure.getMessage().contains("may have been taken"), failure::getMessage);
    }

    assertEquals(List.of("mail-claimed"), types(booking));
  }

  @Test
  void a_mail_that_cannot_be_recorded_as_sent_at_first_is_sent_once() {
    StreamId booking = confirmed();

    changed(others.sender(new RefusingStore(store, "mail-sent", 2), NOW), booking);
    changed(sender, booking);

    onlyMail();
  }

  @Test
  void a_mail_that_was_never_recorded_as_sent_comes_again_under_the_same_id() throws Exception {
    StreamId booking = confirmed();

    DecisionMailNotSent failure =
        notSent(others.sender(new RefusingStore(store, "mail-sent", 99), NOW), booking);
    assertTrue(failure.getMessage().contains("could not be recorded"), failure::getMessage);
    notSent(sender, booking);
    changed(others.sender(store, AFTER_THE_LEASE), booking);

    assertEquals(2, mails().length);
    assertEquals(mails()[0].getMessageID(), mails()[1].getMessageID());
  }

  @Test
  void a_failure_that_cannot_be_recorded_leaves_the_claim_and_is_told() {
    StreamId booking = confirmed();
    server.stop();

    DecisionMailNotSent failure =
        notSent(others.sender(new RefusingStore(store, "mail-failed", 99), NOW), booking);

    assertTrue(failure.getMessage().contains("was not taken"), failure::getMessage);
    assertEquals(StoreUnavailable.class, failure.getSuppressed()[0].getClass());
    assertEquals(List.of("mail-claimed"), types(booking));
  }

  @Test
  void a_mail_that_was_tried_too_often_is_given_up_and_said_so() {
    StreamId booking = confirmed();
    var log = others.log(store, NOW);
    for (int i = 0; i < DecisionMailRoot.BUDGET.events() / 2 - 1; i++) {
      String claim = claim(booking);
      log.failed(booking.key(), claim, new IllegalStateException("No")).await().atMost(WAIT);
    }

    DecisionMailNotSent failure = notSent(sender, booking);

    assertTrue(failure.getMessage().contains("given up"), failure::getMessage);
    assertEquals(0, mails().length);
  }

  @Test
  void nothing_is_claimed_where_no_server_is_set_up() {
    StreamId booking = confirmed();

    var without = new Senders(format, Optional.empty(), WAIT).sender(store, NOW);

    assertTrue(notSent(without, booking).getMessage().contains("readback.mail.host"));
    assertEquals(List.of(), types(booking));
  }

  @Test
  void nobody_is_told_who_did_not_ask_in_time_or_has_stopped() {
    StreamId unasked = shop.decided(Shop.buyer("Carol"), BOB, new SalesOrderConfirmed());
    Actor late = Shop.buyer("Late");
    StreamId before = shop.decided(late, BOB, new SalesOrderConfirmed());
    shop.asksForMails(late, "late@example.com", Instant.now().plusSeconds(1));
    StreamId stopped = confirmed();
    shop.stopsMails(alice);

    for (StreamId booking : List.of(unasked, before, stopped)) {
      changed(sender, booking);
      assertEquals(List.of(), types(booking));
    }

    assertEquals(0, mails().length);
  }

  @Test
  void nobody_is_told_before_the_seller_has_decided() {
    asked();
    changed(sender, shop.placed(alice));
    changed(sender, new StreamId("bookings", UUID.randomUUID().toString()));

    assertEquals(0, mails().length);
  }

  @Test
  void a_rejection_and_names_of_any_script_arrive_as_they_are() throws Exception {
    Actor buyer = Shop.buyer("Łukasz Ørsted");
    Actor seller = new Actor("bob", "Zoë Müller-李小龙 & Söhne");
    shop.asksForMails(buyer, "lukasz@example.com", Instant.EPOCH);
    StreamId booking =
        shop.decided(buyer, seller, new SalesOrderRejected("Ausverkauft\nbis März – 在三月之前"));

    changed(sender, booking);

    MimeMessage mail = onlyMail();
    assertTrue(
        mail.getSubject().endsWith(": Zoë Müller-李小龙 & Söhne rejected it"), mail.getSubject());
    String text = mail.getContent().toString().replace("\r\n", "\n");
    assertTrue(text.contains("Hello Łukasz Ørsted,"), text);
    assertTrue(text.contains("\n  Ausverkauft\n  bis März – 在三月之前\n"), text);
    assertTrue(text.contains("EUR 328.00"), text);
  }

  @Test
  void a_mail_asked_for_over_http_arrives() throws Exception {
    given()
        .auth()
        .oauth2(TestTokens.of("alice"))
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
        .body("{}")
        .post("/api/preferences/request-decision-mail")
        .then()
        .statusCode(200);

    changed(sender, shop.decided(new Actor("alice", "Alice"), BOB, new SalesOrderConfirmed()));

    assertEquals("alice@example.com", onlyMail().getAllRecipients()[0].toString());
  }

  @Test
  void it_follows_the_bookings_and_hands_mails_to_the_host_of_the_settings() {
    assertEquals("bookings", sender.category());
    assertEquals(MailServerProfile.HOST, host);
  }

  private void asked() {
    shop.asksForMails(alice, "alice@example.com", Instant.EPOCH);
  }

  private StreamId confirmed() {
    asked();
    return shop.decided(alice, BOB, new SalesOrderConfirmed());
  }

  /** As by a process of which nothing is heard any more. */
  private String claim(StreamId booking) {
    String claim = UUID.randomUUID().toString();
    var result = others.log(store, NOW).claim(booking.key(), claim).await().atMost(WAIT);
    assertTrue(result instanceof Completed, result::toString);
    return claim;
  }

  private static void changed(DecisionMailSender sender, StreamId booking) {
    sender.changed(booking).await().atMost(WAIT);
  }

  private static DecisionMailNotSent notSent(DecisionMailSender sender, StreamId booking) {
    return assertThrows(DecisionMailNotSent.class, () -> changed(sender, booking));
  }

  private List<String> types(StreamId booking) {
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

  private MimeMessage[] mails() {
    return server.getReceivedMessages();
  }

  private MimeMessage onlyMail() {
    assertEquals(1, mails().length);
    return mails()[0];
  }
}
