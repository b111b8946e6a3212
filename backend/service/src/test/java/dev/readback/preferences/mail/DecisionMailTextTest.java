package dev.readback.preferences.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.eventsourcing.Actor;
import dev.readback.preferences.PreferencesView.DecisionMail;
import dev.readback.preferences.mail.SellerDecision.Outcome;
import io.quarkus.mailer.Mail;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionMailTextTest {
  private static final String ID = "1f0c2a3b-7c1e-4b3a-9f52-4be1f7a30c11";
  private static final Optional<URI> PAGE = Optional.of(URI.create("https://shop.example/"));

  @Test
  void a_confirmation_tells_who_confirmed_what() {
    Mail mail = mail("Bob", Optional.empty(), PAGE);

    assertEquals("Your order 1f0c2a3b: Bob confirmed it", mail.getSubject());
    assertEquals(List.of("alice@example.com"), mail.getTo());
    assertEquals(
        """
        Hello Alice,

        Bob confirmed your order 1f0c2a3b.

        Order:  1f0c2a3b-7c1e-4b3a-9f52-4be1f7a30c11
        Seller: Bob
        Lines:  2
        Total:  €328.00

        https://shop.example/bookings/1f0c2a3b-7c1e-4b3a-9f52-4be1f7a30c11

        You asked for a mail when a seller decides. You can stop these mails where you asked for them.
        """,
        mail.getText());
  }

  @Test
  void a_rejection_gives_the_reason_as_it_was_said() {
    Mail mail = mail("Bob", Optional.of("Sold out.\r\nTry March."), PAGE);

    assertEquals("Your order 1f0c2a3b: Bob rejected it", mail.getSubject());
    assertTrue(
        mail.getText()
            .contains(
                "rejected your order 1f0c2a3b.\n\nThe reason:\n\n  Sold out.\n  Try March.\n\n"),
        mail.getText());
  }

  @Test
  void who_asked_in_dutch_is_told_in_dutch() {
    Mail mail = mail("Bob", Optional.of("Uitverkocht."), PAGE, Optional.of("nl"));

    assertEquals("Bob heeft je bestelling 1f0c2a3b afgewezen", mail.getSubject());
    assertEquals(List.of("nl"), mail.getHeaders().get("Content-Language"));
    assertEquals(
        """
        Hallo Alice,

        Bob heeft je bestelling 1f0c2a3b afgewezen.

        De reden:

          Uitverkocht.

        Bestelling: 1f0c2a3b-7c1e-4b3a-9f52-4be1f7a30c11
        Verkoper:   Bob
        Regels:     2
        Totaal:     €\u00a0328,00

        https://shop.example/bookings/1f0c2a3b-7c1e-4b3a-9f52-4be1f7a30c11

        Je hebt gevraagd om een mail als een verkoper beslist. Je kunt deze mails stopzetten waar je erom gevraagd hebt.
        """,
        mail.getText());
    assertEquals(
        "De verkoper heeft je bestelling 1f0c2a3b bevestigd",
        mail("", Optional.empty(), PAGE, Optional.of("nl")).getSubject());
  }

  @Test
  void a_language_that_is_not_spoken_any_more_is_told_in_english() {
    assertEquals(
        "Your order 1f0c2a3b: Bob confirmed it",
        mail("Bob", Optional.empty(), PAGE, Optional.of("tlh")).getSubject());
  }

  @Test
  void there_is_a_link_only_where_the_page_is_known() {
    assertFalse(mail("Bob", Optional.empty(), Optional.empty()).getText().contains("://"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop.example", "/shop", "ftp://shop.example", "https:///shop"})
  void a_page_that_no_link_leads_to_is_refused(String page) {
    Optional<URI> noPage = Optional.of(URI.create(page));

    var refused = assertThrows(IllegalStateException.class, () -> new DecisionMailText(noPage));
    assertTrue(refused.getMessage().contains("readback.page-url"), refused::getMessage);
  }

  @Test
  void the_same_mail_has_the_same_id_and_wants_no_automatic_answer() {
    Mail mail = mail("Bob", Optional.empty(), PAGE);

    assertEquals(
        List.of("<decision-on-1f0c2a3b-7c1e-4b3a-9f52-4be1f7a30c11@readback>"),
        mail.getHeaders().get("Message-ID"));
    assertEquals(List.of("auto-generated"), mail.getHeaders().get("Auto-Submitted"));
  }

  @ParameterizedTest
  @CsvSource({"'', The seller", "' \t ', The seller", "Zoë 李, Zoë 李"})
  void a_name_is_told_if_there_is_one(String name, String told) {
    assertEquals(
        "Your order 1f0c2a3b: %s confirmed it".formatted(told),
        mail(name, Optional.empty(), PAGE).getSubject());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bob\r\nBcc: all@example.com",
        "Bob\nBcc: all@example.com",
        "Bob\u2028Bcc: all@example.com",
        "Bob\u0085Bcc: all@example.com",
        "Bob\u202eBcc: all@example.com",
        "Bob\ud800Bcc: all@example.com"
      })
  void no_name_ends_a_header_or_turns_the_text_around(String name) {
    assertEquals(
        "Your order 1f0c2a3b: Bob Bcc: all@example.com confirmed it",
        mail(name, Optional.empty(), PAGE).getSubject());
  }

  @Test
  void a_long_name_is_cut_between_characters() {
    String subject = mail("😀".repeat(81), Optional.empty(), PAGE).getSubject();

    assertEquals("Your order 1f0c2a3b: " + "😀".repeat(80) + "… confirmed it", subject);
  }

  private static Mail mail(String seller, Optional<String> reason, Optional<URI> page) {
    return mail(seller, reason, page, Optional.empty());
  }

  private static Mail mail(
      String seller, Optional<String> reason, Optional<URI> page, Optional<String> language) {
    var asked = new DecisionMail("alice@example.com", language, Instant.EPOCH);
    Outcome outcome = reason.isPresent() ? Outcome.REJECTED : Outcome.CONFIRMED;
    var decision = new SellerDecision(new Actor("bob", seller), outcome, reason, Instant.EPOCH);
    var order =
        new Order(
            new Actor("alice", "Alice"),
            2,
            Optional.of(Money.parse("EUR 328.00")),
            Optional.of(decision));
    return new DecisionMailText(page).of(ID, order, decision, asked);
  }
}
