package dev.readback.preferences.mail;

import static dev.readback.preferences.mail.Shop.BOB;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.TestTokens;
import dev.readback.booking.BookingEvent.SalesOrderConfirmed;
import dev.readback.booking.BookingEvent.SalesOrderRejected;
import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.StreamId;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real SMTP server, real storage: what arrives, and how often. */
@QuarkusTest
@TestProfile(MailServerProfile.class)
class DecisionMailSenderTest {
  @ConfigProperty(name = "quarkus.mailer.host")
  String host;

  @Inject DecisionMailSender sender;
  @Inject PostOffice post;
  private final Actor alice = Shop.buyer("Alice");

  @BeforeEach
  void open() {
    post.open();
  }

  @Test
  void a_buyer_who_asked_is_told_once_however_often_the_booking_is_looked_at() throws Exception {
    StreamId booking = post.confirmed(alice);

    for (int i = 0; i < 3; i++) {
      post.changed(sender, booking);
    }

    MimeMessage mail = post.onlyMail();
    assertEquals(
        "Your order %s: Bob confirmed it".formatted(booking.key().substring(0, 8)),
        mail.getSubject());
    assertEquals("alice@example.com", mail.getAllRecipients()[0].toString());
    assertEquals("Readback <readback@localhost>", mail.getFrom()[0].toString());
    assertEquals("<decision-on-" + booking.key() + "@readback>", mail.getMessageID());
    assertTrue(
        mail.getContent().toString().contains("https://shop.example/bookings/" + booking.key()));
    assertEquals(List.of("mail-claimed", "mail-sent"), post.recorded(booking));
  }

  @Test
  void who_asked_in_dutch_is_told_in_dutch() throws Exception {
    StreamId booking = post.confirmed(alice);
    post.shop.asksForMails(alice, "alice@example.com", Optional.of("nl"), Instant.now());

    post.changed(sender, booking);

    String number = booking.key().substring(0, 8);
    assertEquals(
        "Bob heeft je bestelling %s bevestigd".formatted(number), post.onlyMail().getSubject());
  }

  @Test
  void eight_who_look_at_once_send_one_mail_among_them() {
    StreamId booking = post.confirmed(alice);

    List<CompletableFuture<Void>> calls =
        Stream.generate(() -> post.look(sender, booking).subscribeAsCompletionStage())
            .limit(8)
            .toList();
    List<Throwable> failures =
        calls.stream()
            .map(call -> call.handle((_, failure) -> Optional.ofNullable(failure)).join())
            .flatMap(Optional::stream)
            .toList();

    assertTrue(failures.size() < 8, failures::toString);
    assertTrue(failures.stream().allMatch(DecisionMailNotSent.class::isInstance));
    post.changed(sender, booking);
    post.onlyMail();
  }

  @Test
  void nobody_is_told_who_did_not_ask_in_time_or_has_stopped() {
    StreamId unasked = post.shop.decided(Shop.buyer("Carol"), BOB, new SalesOrderConfirmed());
    Actor late = Shop.buyer("Late");
    StreamId before = post.shop.decided(late, BOB, new SalesOrderConfirmed());
    post.shop.asksForMails(late, "late@example.com", Instant.now().plusSeconds(1));
    StreamId stopped = post.confirmed(alice);
    post.shop.stopsMails(alice);

    for (StreamId booking : List.of(unasked, before, stopped)) {
      post.changed(sender, booking);
      assertEquals(List.of(), post.recorded(booking));
    }

    assertEquals(0, post.mails().length);
  }

  @Test
  void nobody_is_told_before_the_seller_has_decided() {
    post.shop.asksForMails(alice, "alice@example.com", Instant.EPOCH);
    post.changed(sender, post.shop.placed(alice));
    post.changed(sender, new StreamId("bookings", UUID.randomUUID().toString()));

    assertEquals(0, post.mails().length);
  }

  @Test
  void a_rejection_and_names_of_any_script_arrive_as_they_are() throws Exception {
    Actor buyer = Shop.buyer("Łukasz Ørsted");
    Actor seller = new Actor("bob", "Zoë Müller-李小龙 & Söhne");
    post.shop.asksForMails(buyer, "lukasz@example.com", Instant.EPOCH);
    StreamId booking =
        post.shop.decided(buyer, seller, new SalesOrderRejected("Ausverkauft\nbis März – 在三月之前"));

    post.changed(sender, booking);

    MimeMessage mail = post.onlyMail();
    assertTrue(
        mail.getSubject().endsWith(": Zoë Müller-李小龙 & Söhne rejected it"), mail.getSubject());
    String text = mail.getContent().toString().replace("\r\n", "\n");
    assertTrue(text.contains("Hello Łukasz Ørsted,"), text);
    assertTrue(text.contains("\n  Ausverkauft\n  bis März – 在三月之前\n"), text);
    assertTrue(text.contains("€328.00"), text);
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

    post.changed(
        sender, post.shop.decided(new Actor("alice", "Alice"), BOB, new SalesOrderConfirmed()));

    assertEquals("alice@example.com", post.onlyMail().getAllRecipients()[0].toString());
  }

  @Test
  void it_follows_the_bookings_and_hands_mails_to_the_host_of_the_settings() {
    assertEquals("bookings", sender.category());
    assertEquals(MailServerProfile.HOST, host);
  }
}
