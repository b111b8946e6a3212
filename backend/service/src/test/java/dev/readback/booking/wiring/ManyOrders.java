package dev.readback.booking.wiring;

import dev.readback.booking.BookingStatus;
import dev.readback.booking.BookingSummary;
import dev.readback.booking.Party;
import dev.readback.booking.PurchaseOrderList;
import dev.readback.eventsourcing.readmodel.NewestFirst;
import dev.readback.eventsourcing.readmodel.RowFormat;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.platform.json.JsonRowFormat;
import dev.readback.platform.json.StrictJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Rows of one buyer's list, as the index has them; of old orders, so that all others come first.
 */
public final class ManyOrders {
  /** The list before it was ever rebuilt. */
  private static final String MODEL = PurchaseOrderList.NAME + "1";

  private static final String ID = "00000000-0000-4000-8000-%012d";
  private static final Instant FIRST = Instant.parse("2020-01-01T08:00:00Z");
  private static final int MINUTES_BETWEEN = 97;
  private static final Party SELLER = new Party("zenith", "Zenith Supplies");

  private ManyOrders() {}

  public static Stream<ReadModelRow> of(String buyerId, String buyerName, int count) {
    var format = new JsonRowFormat<>(BookingSummary.class, StrictJson.mapper());
    var buyer = new Party(buyerId, buyerName);
    return IntStream.range(0, count)
        .mapToObj(number -> row(ID.formatted(number), summary(buyer, number), format));
  }

  private static ReadModelRow row(
      String id, BookingSummary summary, RowFormat<BookingSummary> format) {
    return new ReadModelRow(
        MODEL,
        summary.buyer().id(),
        id,
        4,
        NewestFirst.of(summary.startedAt(), id),
        Set.of(BookingSummary.ALL, summary.status().name().toLowerCase(Locale.ROOT)),
        format.write(summary));
  }

  private static BookingSummary summary(Party buyer, int number) {
    Instant startedAt = FIRST.plusSeconds(number * MINUTES_BETWEEN * 60L);
    return new BookingSummary(
        BookingStatus.PLACED,
        buyer,
        SELLER,
        1 + number % 20,
        Optional.of(Money.ofMinor(CurrencyUnit.EUR, 1_250L + number)),
        Optional.of(LocalDate.of(2020, 6, 1).plusDays(number % 900)),
        startedAt,
        Optional.of(startedAt.plusSeconds(240)),
        Optional.empty());
  }
}
