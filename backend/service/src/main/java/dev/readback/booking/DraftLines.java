package dev.readback.booking;

import static dev.readback.booking.BookingRejection.NO_SUCH_LINE;
import static dev.readback.booking.BookingRejection.OFFER_EXPIRED;
import static dev.readback.booking.BookingRejection.OFFER_IN_ANOTHER_CURRENCY;
import static dev.readback.booking.BookingRejection.OFFER_OF_ANOTHER_SELLER;
import static dev.readback.booking.BookingRejection.OFFER_SUPERSEDED;
import static dev.readback.booking.BookingRejection.QUANTITY_OUT_OF_RANGE;
import static dev.readback.booking.BookingRejection.TOO_MANY_LINES;
import static dev.readback.eventsourcing.Decision.accept;
import static dev.readback.eventsourcing.Decision.reject;

import dev.readback.booking.Booking.Draft;
import dev.readback.booking.BookingCommand.AddLine;
import dev.readback.booking.BookingCommand.ChangeQuantity;
import dev.readback.booking.BookingCommand.RemoveLine;
import dev.readback.booking.BookingEvent.LineAdded;
import dev.readback.booking.BookingEvent.LineExtended;
import dev.readback.booking.BookingEvent.LineRemoved;
import dev.readback.booking.BookingEvent.QuantityChanged;
import dev.readback.eventsourcing.Decision;
import org.joda.money.Money;

/** The rules for the lines of a draft. */
final class DraftLines {
  static final int MOST_LINES = 100;
  static final int MOST_UNITS = 10_000;

  private DraftLines() {}

  static Decision<BookingEvent, BookingRejection> add(AddLine command, Draft draft) {
    OfferedItem item = command.item();
    if (!command.at().isBefore(command.offerExpiresAt())) {
      return reject(OFFER_EXPIRED);
    }
    if (!item.seller().id().equals(draft.participants().sellerId())) {
      return reject(OFFER_OF_ANOTHER_SELLER);
    }
    if (draft.lines().total().filter(total -> !sameCurrency(total, item)).isPresent()) {
      return reject(OFFER_IN_ANOTHER_CURRENCY);
    }
    return draft
        .lines()
        .find(item.sku())
        .map(line -> addTo(line, command))
        .orElseGet(() -> addNew(command, draft));
  }

  private static boolean sameCurrency(Money total, OfferedItem item) {
    return total.getCurrencyUnit().equals(item.unitPrice().getCurrencyUnit());
  }

  private static Decision<BookingEvent, BookingRejection> addNew(AddLine command, Draft draft) {
    if (draft.lines().count() >= MOST_LINES) {
      return reject(TOO_MANY_LINES);
    }
    return isInRange(command.quantity())
        ? accept(new LineAdded(command.item(), command.quantity()))
        : reject(QUANTITY_OUT_OF_RANGE);
  }

  private static Decision<BookingEvent, BookingRejection> addTo(Line line, AddLine command) {
    long quantity = (long) line.quantity() + command.quantity();
    if (!isInRange(command.quantity()) || !isInRange(quantity)) {
      return reject(QUANTITY_OUT_OF_RANGE);
    }
    OfferedItem known = line.item();
    OfferedItem offered = command.item();
    boolean older = offered.offeredAt().isBefore(known.offeredAt());
    if (older && !offered.hasTermsOf(known)) {
      return reject(OFFER_SUPERSEDED);
    }
    return accept(
        new LineExtended(
            older ? known : offered, known.unitPrice(), command.quantity(), (int) quantity));
  }

  static Decision<BookingEvent, BookingRejection> change(ChangeQuantity command, Draft draft) {
    if (!isInRange(command.quantity())) {
      return reject(QUANTITY_OUT_OF_RANGE);
    }
    return draft
        .lines()
        .find(command.sku())
        .map(line -> changeTo(line, command.quantity()))
        .orElseGet(() -> reject(NO_SUCH_LINE));
  }

  private static Decision<BookingEvent, BookingRejection> changeTo(Line line, int quantity) {
    return line.quantity() == quantity
        ? accept()
        : accept(new QuantityChanged(line.sku(), line.quantity(), quantity));
  }

  static Decision<BookingEvent, BookingRejection> remove(RemoveLine command, Draft draft) {
    return draft.lines().find(command.sku()).isPresent()
        ? accept(new LineRemoved(command.sku()))
        : reject(NO_SUCH_LINE);
  }

  private static boolean isInRange(long quantity) {
    return quantity >= 1 && quantity <= MOST_UNITS;
  }
}
