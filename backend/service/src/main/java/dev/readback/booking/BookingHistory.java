package dev.readback.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened to a booking, for people to read.
 *
 * @param booking as it is after the last entry
 */
public record BookingHistory(Optional<BookingView> booking, List<Entry> entries) {
  public BookingHistory {
    entries = List.copyOf(entries);
  }

  /**
   * One thing that happened.
   *
   * @param version of the stream after it
   * @param type the event's stored name
   * @param product the name of the product that the event names by its sku alone
   */
  public record Entry(
      long version,
      Instant at,
      Party by,
      String type,
      BookingEvent event,
      Optional<String> product) {}

  BookingHistory plus(Optional<BookingView> booking, Entry entry) {
    var more = new ArrayList<>(entries);
    more.add(entry);
    return new BookingHistory(booking, more);
  }
}
