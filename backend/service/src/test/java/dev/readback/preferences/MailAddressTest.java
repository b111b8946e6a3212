package dev.readback.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.ext.mail.mailencoder.EmailAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alice@example.com",
        "Alice.Buyer+orders@mail.example.co.uk",
        "a@localhost",
        "o'hara!#$%&*/=?^_`{|}~-@example.com",
        "a@xn--mnchen-3ya.example"
      })
  void an_address_is_taken_as_it_is_and_the_mailer_takes_it_too(String text) {
    assertEquals(Optional.of(new MailAddress(text)), MailAddress.in(text));
    assertEquals(text, new EmailAddress(text).getEmail());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "alice",
        "@example.com",
        "alice@",
        "alice@example.com\r\nBcc: all@example.com",
        "alice@example.com\n",
        "alice\u0000@example.com",
        "alice b@example.com",
        "Alice <alice@example.com>",
        "alice@example.com,bob@example.com",
        "alice@example.com (Alice)",
        "\"alice\"@example.com",
        "alice@example.com@example.org",
        "alice@-example.com",
        "älice@example.com",
        "alice@exämple.com"
      })
  void what_would_not_go_into_a_header_as_it_is_counts_as_none(String text) {
    assertEquals(Optional.empty(), MailAddress.in(text));
    assertThrows(IllegalArgumentException.class, () -> new MailAddress(text));
  }

  @Test
  void an_address_has_254_characters_at_most() {
    String domain = "d".repeat(254 - "alice@".length());

    assertEquals(254, MailAddress.in("alice@" + domain).orElseThrow().value().length());
    assertEquals(Optional.empty(), MailAddress.in("alice@" + domain + "d"));
  }
}
