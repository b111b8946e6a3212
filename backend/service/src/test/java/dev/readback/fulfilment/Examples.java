package dev.readback.fulfilment;

import dev.readback.fulfilment.FulfilmentCommand.DispatchParcel;
import dev.readback.fulfilment.FulfilmentCommand.StartFulfilment;
import dev.readback.fulfilment.FulfilmentEvent.FulfilmentStarted;
import dev.readback.fulfilment.FulfilmentEvent.LinesOrdered;
import dev.readback.fulfilment.FulfilmentEvent.ParcelDispatched;
import dev.readback.fulfilment.FulfilmentEvent.ProblemReported;
import dev.readback.fulfilment.FulfilmentEvent.ReceiptConfirmed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A fulfilment of bolts and drills that the specs tell about. */
final class Examples {
  static final Instant NOW = Instant.parse("2026-11-24T10:15:30Z");
  static final Instant CONFIRMED_AT = NOW.minus(Duration.ofHours(2));

  static final Party ALICE = new Party("alice", "Alice");
  static final Party BOB = new Party("bob", "Bob");
  static final Delivery WAREHOUSE =
      new Delivery(
          "Ada Lovelace",
          "Keizersgracht 1",
          "Amsterdam",
          "1015 CC",
          "NL",
          LocalDate.parse("2026-12-01"));

  static final OrderedLine BOLTS = new OrderedLine("BOLT-M8", "Hex bolt M8", "box of 100", 200);
  static final OrderedLine DRILLS = new OrderedLine("DRILL-18", "Cordless drill", "piece", 2);
  static final Handover HANDOVER = handover("b1", List.of(BOLTS, DRILLS));

  static final FulfilmentEvent STARTED = new FulfilmentStarted(ALICE, BOB, WAREHOUSE, CONFIRMED_AT);
  static final FulfilmentEvent ORDERED = new LinesOrdered(List.of(BOLTS, DRILLS));
  static final FulfilmentEvent MOST_BOLTS_SENT = sent(bolts(150));
  static final FulfilmentEvent REST_SENT = sent(bolts(50), drills(2));
  static final FulfilmentEvent RECEIVED = new ReceiptConfirmed();
  static final FulfilmentEvent DAMP = new ProblemReported("Two boxes are damp");

  private Examples() {}

  static Handover handover(String bookingId, List<OrderedLine> lines) {
    return new Handover(bookingId, ALICE, BOB, WAREHOUSE, lines, Optional.of(CONFIRMED_AT));
  }

  static StartFulfilment start(Handover handover) {
    return new StartFulfilment("b1", "bob", handover, NOW.plus(Duration.ofDays(30)), NOW);
  }

  static DispatchParcel send(ParcelLine... lines) {
    return new DispatchParcel("PostNL", "3SABC", List.of(lines));
  }

  static FulfilmentEvent sent(ParcelLine... lines) {
    return new ParcelDispatched("PostNL", "3SABC", List.of(lines));
  }

  static ParcelLine bolts(int quantity) {
    return new ParcelLine("BOLT-M8", quantity);
  }

  static ParcelLine drills(int quantity) {
    return new ParcelLine("DRILL-18", quantity);
  }

  /** As many lines as an order may have, with the longest texts there may be, in any alphabet. */
  static List<OrderedLine> longestOrder(int quantity) {
    return IntStream.range(0, 100)
        .mapToObj(
            i ->
                new OrderedLine(
                    "%03d".formatted(i) + "ク".repeat(37),
                    "ボ".repeat(200),
                    "箱".repeat(50),
                    quantity))
        .toList();
  }
}
