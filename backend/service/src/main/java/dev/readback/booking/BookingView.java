package dev.readback.booking;

import java.time.Instant;
import java.util.Optional;

/**
 * A booking as people read it.
 *
 * @param closedAt when it was withdrawn, confirmed or rejected
 * @param reason that was given for withdrawing or rejecting it
 */
public record BookingView(
    BookingStatus status,
    Party buyer,
    Party seller,
    Lines lines,
    Optional<Delivery> delivery,
    Instant startedAt,
    Optional<Instant> placedAt,
    Optional<Instant> closedAt,
    Optional<String> reason) {

  /** Whether a person takes part in it: the buyer always, the seller once it was placed. */
  public boolean isSharedWith(String personId) {
    return personId.equals(buyer.id()) || (personId.equals(seller.id()) && placedAt.isPresent());
  }

  static BookingView started(Party buyer, Party seller, Instant at) {
    return new BookingView(
        BookingStatus.DRAFT,
        buyer,
        seller,
        Lines.NONE,
        Optional.empty(),
        at,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  BookingView with(Lines lines) {
    return new BookingView(
        status, buyer, seller, lines, delivery, startedAt, placedAt, closedAt, reason);
  }

  BookingView with(Delivery delivery) {
    return new BookingView(
        status, buyer, seller, lines, Optional.of(delivery), startedAt, placedAt, closedAt, reason);
  }

  BookingView withSeller(Party seller) {
    return new BookingView(
        status, buyer, seller, lines, delivery, startedAt, placedAt, closedAt, reason);
  }

  BookingView placed(Instant at) {
    return new BookingView(
        BookingStatus.PLACED,
        buyer,
        seller,
        lines,
        delivery,
        startedAt,
        Optional.of(at),
        closedAt,
        reason);
  }

  BookingView closed(BookingStatus status, Instant at, Optional<String> reason) {
    return new BookingView(
        status, buyer, seller, lines, delivery, startedAt, placedAt, Optional.of(at), reason);
  }
}
