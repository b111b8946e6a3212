package bookings;

import java.util.List;
import java.util.stream.Stream;

/** A booking as people read it. */
public record BookingView(
    String bookingId,
    long version,
    String status,
    String buyer,
    String seller,
    List<Line> lines,
    long totalCents) {

  /** So many units of a product. */
  public record Line(String sku, String name, int quantity, long unitCents) {}

  static BookingView started(String bookingId, String buyer, String seller) {
    return new BookingView(bookingId, 1, "draft", buyer, seller, List.of(), 0);
  }

  BookingView plus(Line line) {
    return new BookingView(
        bookingId,
        version + 1,
        status,
        buyer,
        seller,
        Stream.concat(lines.stream(), Stream.of(line)).toList(),
        totalCents + line.quantity() * line.unitCents());
  }

  BookingView placed() {
    return new BookingView(bookingId, version + 1, "placed", buyer, seller, lines, totalCents);
  }
}
