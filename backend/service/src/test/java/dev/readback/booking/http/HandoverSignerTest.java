package dev.readback.booking.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readback.booking.BookingEvent;
import dev.readback.booking.BookingEvent.BookingStarted;
import dev.readback.booking.BookingEvent.DeliverySet;
import dev.readback.booking.BookingEvent.LineAdded;
import dev.readback.booking.BookingEvent.PurchaseOrderPlaced;
import dev.readback.booking.BookingEvent.SalesOrderConfirmed;
import dev.readback.booking.BookingProjection;
import dev.readback.booking.BookingView;
import dev.readback.booking.Delivery;
import dev.readback.booking.OfferedItem;
import dev.readback.booking.Party;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.testkit.ProjectionSpec;
import dev.readback.platform.json.StrictJson;
import dev.readback.platform.signing.SignatureRefused;
import dev.readback.platform.signing.SignedDocument;
import dev.readback.platform.signing.SignedDocuments;
import dev.readback.platform.signing.SigningKeys;
import dev.readback.platform.signing.SigningKeys.SigningKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandoverSignerTest {
  private static final Instant CONFIRMED_AT = Instant.parse("2026-11-24T10:15:34Z");
  private static final SigningKeys KEYS =
      new SigningKeys(
          new SigningKey("k1", new SecretKeySpec(new byte[32], "HmacSHA256")), List.of());
  private static final List<BookingEvent> PLACED =
      List.of(
          new BookingStarted(new Party("alice", "Alice"), "bob"),
          new LineAdded(
              new OfferedItem(
                  new Party("bob", "Bob"),
                  "BOLT-M8",
                  "Hex bolt M8",
                  "box of 100",
                  Money.parse("EUR 12.50"),
                  CONFIRMED_AT),
              200),
          new DeliverySet(
              new Delivery(
                  "Ada Lovelace",
                  "Keizersgracht 1",
                  "Amsterdam",
                  "1015 CC",
                  "NL",
                  LocalDate.parse("2026-12-01"))),
          new PurchaseOrderPlaced(1, Money.parse("EUR 2500.00")));

  private final ObjectMapper json = StrictJson.mapper();

  @Test
  void the_json_of_a_handover_is_what_those_who_carry_it_out_read() throws Exception {
    String contract =
        """
        {"bookingId":"b1","buyer":{"id":"alice","name":"Alice"},
         "seller":{"id":"bob","name":"Bob"},
         "delivery":{"recipient":"Ada Lovelace","street":"Keizersgracht 1","city":"Amsterdam",
           "postalCode":"1015 CC","country":"NL","requestedDate":"2026-12-01"},
         "lines":[{"sku":"BOLT-M8","name":"Hex bolt M8","unit":"box of 100","quantity":200}],
         "confirmedAt":"2026-11-24T10:15:34Z"}
        """;

    assertEquals(json.readTree(contract), open(answered(Duration.ZERO)).content());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 29, 30, 400})
  void a_command_is_answered_with_the_same_handover_however_late_it_comes_again(int days) {
    assertEquals(answered(Duration.ZERO), answered(Duration.ofDays(days)));
  }

  @Test
  void a_reader_gets_the_one_that_the_command_was_answered_with_while_it_holds_for_a_day()
      throws Exception {
    assertEquals(answered(Duration.ZERO), read(Duration.ZERO));
    assertEquals(answered(Duration.ZERO), read(Duration.ofDays(29).minusMillis(1)));
    assertNotEquals(answered(Duration.ZERO), read(Duration.ofDays(29)));
    assertEquals(CONFIRMED_AT.plus(Duration.ofDays(30)), open(read(Duration.ZERO)).expiresAt());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 28, 29, 30, 31, 58, 59, 60, 61, 1_000})
  void a_reader_always_gets_one_that_holds_for_a_day_and_for_31_at_most(int days) throws Exception {
    Instant now = CONFIRMED_AT.plus(Duration.ofDays(days));

    Duration holds = Duration.between(now, open(read(Duration.ofDays(days))).expiresAt());

    assertTrue(holds.compareTo(Duration.ofDays(1)) > 0, holds::toString);
    assertTrue(holds.compareTo(Duration.ofDays(31)) <= 0, holds::toString);
  }

  @Test
  void a_clock_that_runs_behind_the_one_that_confirmed_reads_the_first() {
    assertEquals(answered(Duration.ZERO), read(Duration.ofMinutes(-5)));
    assertEquals(answered(Duration.ZERO), read(Duration.ofDays(-60)));
  }

  @Test
  void nobody_but_the_seller_of_a_confirmed_order_gets_one() {
    HandoverSigner signer = signer(CONFIRMED_AT);

    assertEquals(Optional.empty(), signer.signForAnswer(confirmed(), "alice"));
    assertEquals(Optional.empty(), signer.signForReader(confirmed(), "alice"));
    assertEquals(Optional.empty(), signer.signForAnswer(state(PLACED), "bob"));
    assertEquals(Optional.empty(), signer.signForReader(state(PLACED), "bob"));
  }

  private String answered(Duration later) {
    return signer(CONFIRMED_AT.plus(later)).signForAnswer(confirmed(), "bob").orElseThrow();
  }

  private String read(Duration later) {
    return signer(CONFIRMED_AT.plus(later)).signForReader(confirmed(), "bob").orElseThrow();
  }

  private SignedDocument<JsonNode> open(String handover) throws SignatureRefused {
    return new SignedDocuments(KEYS, json, Clock.systemUTC())
        .open("handover", handover, JsonNode.class);
  }

  private HandoverSigner signer(Instant now) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new HandoverSigner(new SignedDocuments(KEYS, json, clock), clock);
  }

  private static StreamView<Optional<BookingView>> confirmed() {
    var events = new ArrayList<>(PLACED);
    events.add(new SalesOrderConfirmed());
    return state(events);
  }

  private static StreamView<Optional<BookingView>> state(List<BookingEvent> events) {
    var view =
        ProjectionSpec.project(new BookingProjection())
            .from(CONFIRMED_AT.minusSeconds(PLACED.size()))
            .of(events.toArray(BookingEvent[]::new))
            .view();
    return new StreamView<>(new StreamId("bookings", "b1"), view, events.size());
  }
}
