package dev.readback.platform.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.platform.json.StrictJson;
import dev.readback.platform.signing.SignatureRefused.Reason;
import dev.readback.platform.signing.SigningKeys.SigningKey;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedDocumentsTest {
  record Ticket(String seat) {}

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final SigningKey OLD = key("old", 'o');
  private static final SigningKey NEW = key("new", 'n');
  private static final SigningKey OTHERS = key("new", 'x');

  private final SignedDocuments documents = at(NOW, new SigningKeys(OLD, List.of()));
  private final String ticket = documents.sign("ticket", new Ticket("12a"), NOW.plusSeconds(60));

  @Test
  void what_was_signed_is_read_back() throws SignatureRefused {
    assertEquals(new Ticket("12a"), documents.verify("ticket", ticket, Ticket.class));
  }

  @Test
  void a_rotated_key_still_checks_what_it_signed() throws SignatureRefused {
    SignedDocuments rotated = at(NOW, new SigningKeys(NEW, List.of(OLD)));

    assertEquals(new Ticket("12a"), rotated.verify("ticket", ticket, Ticket.class));
    String newer = rotated.sign("ticket", new Ticket("1b"), NOW.plusSeconds(60));
    assertEquals(Reason.DAMAGED, refused(documents, "ticket", newer));
  }

  @Test
  void a_key_that_is_gone_checks_nothing() {
    assertEquals(
        Reason.DAMAGED, refused(at(NOW, new SigningKeys(NEW, List.of())), "ticket", ticket));
  }

  @Test
  void a_key_with_the_same_name_is_not_the_same_key() {
    String theirs =
        at(NOW, new SigningKeys(OTHERS, List.of()))
            .sign("ticket", new Ticket("1a"), NOW.plusSeconds(60));

    assertEquals(
        Reason.DAMAGED, refused(at(NOW, new SigningKeys(NEW, List.of())), "ticket", theirs));
  }

  @Test
  void a_document_ends_at_its_expiry() throws SignatureRefused {
    var keys = new SigningKeys(OLD, List.of());

    assertEquals(
        new Ticket("12a"), at(NOW.plusSeconds(59), keys).verify("ticket", ticket, Ticket.class));
    assertEquals(Reason.EXPIRED, refused(at(NOW.plusSeconds(60), keys), "ticket", ticket));
    assertTrue(documents.open("ticket", ticket, Ticket.class).isExpiredAt(NOW.plusSeconds(60)));
  }

  @Test
  void a_document_of_another_type_is_foreign() {
    assertEquals(Reason.FOREIGN, refused(documents, "invoice", ticket));
  }

  @Test
  void a_changed_document_is_damaged() {
    String[] parts = ticket.split("\\.");
    String better = parts[0] + "." + base64("{\"seat\":\"1a\"}") + "." + parts[2];

    assertEquals(Reason.DAMAGED, refused(documents, "ticket", better));
  }

  @Test
  void a_signature_has_one_form_only() {
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    int last = alphabet.indexOf(ticket.charAt(ticket.length() - 1));
    char sameBits = alphabet.charAt(last + 1); // the last two of its six bits mean nothing

    String twin = ticket.substring(0, ticket.length() - 1) + sameBits;

    assertEquals(Reason.DAMAGED, refused(documents, "ticket", twin));
  }

  @Test
  void a_document_without_a_signature_is_damaged() {
    String unsigned =
        base64("{\"alg\":\"none\",\"typ\":\"ticket+jws\",\"kid\":\"old\",\"exp\":4102444800}")
            + "."
            + base64("{\"seat\":\"1a\"}")
            + ".";

    assertEquals(Reason.DAMAGED, refused(documents, "ticket", unsigned));
  }

  @Test
  void a_document_that_says_something_else_is_damaged() {
    String other = documents.sign("ticket", List.of("no", "ticket"), NOW.plusSeconds(60));

    assertEquals(Reason.DAMAGED, refused(documents, "ticket", other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"alg\":\"HS256\",\"kid\":7}",
        "{\"alg\":7,\"kid\":\"old\"}",
        "{\"alg\":\"HS256\",\"kid\":\"old\",\"crit\":[7]}"
      })
  void a_header_of_the_wrong_types_is_damaged(String header) {
    assertEquals(
        Reason.DAMAGED,
        refused(documents, "ticket", base64(header) + "." + base64("{}") + ".AAAA"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "..", "a.b", "a.b.c", "a.b.c.d.e", "e30.e30.e30"})
  void what_is_no_document_is_damaged(String text) {
    assertEquals(Reason.DAMAGED, refused(documents, "ticket", text));
  }

  private static Reason refused(SignedDocuments documents, String type, String compact) {
    return assertThrows(SignatureRefused.class, () -> documents.verify(type, compact, Ticket.class))
        .reason();
  }

  private static SignedDocuments at(Instant now, SigningKeys keys) {
    return new SignedDocuments(keys, StrictJson.mapper(), Clock.fixed(now, ZoneOffset.UTC));
  }

  private static SigningKey key(String id, char filling) {
    byte[] secret = String.valueOf(filling).repeat(32).getBytes(StandardCharsets.US_ASCII);
    return new SigningKey(id, new SecretKeySpec(secret, "HmacSHA256"));
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
