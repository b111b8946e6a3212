package dev.readback.booking;

import static dev.readback.booking.BookingRejection.NOT_A_PARTICIPANT;
import static dev.readback.booking.BookingRejection.NOT_THE_BUYER;
import static dev.readback.booking.BookingRejection.NOT_THE_SELLER;

import dev.readback.booking.Booking.Confirmed;
import dev.readback.booking.Booking.Draft;
import dev.readback.booking.Booking.NotStarted;
import dev.readback.booking.Booking.Placed;
import dev.readback.booking.Booking.Rejected;
import dev.readback.booking.Booking.Started;
import dev.readback.booking.Booking.Withdrawn;
import dev.readback.booking.BookingCommand.AddLine;
import dev.readback.booking.BookingCommand.ChangeQuantity;
import dev.readback.booking.BookingCommand.ConfirmSalesOrder;
import dev.readback.booking.BookingCommand.PlacePurchaseOrder;
import dev.readback.booking.BookingCommand.RejectSalesOrder;
import dev.readback.booking.BookingCommand.RemoveLine;
import dev.readback.booking.BookingCommand.SetDelivery;
import dev.readback.booking.BookingCommand.StartBooking;
import dev.readback.booking.BookingCommand.WithdrawPurchaseOrder;
import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.handling.AccessRule;
import java.util.Optional;

/**
 * A booking exists for its buyer, and from its placing on for its seller. Each of them has commands
 * of their own.
 */
public final class BookingAccess implements AccessRule<BookingCommand, Booking, BookingRejection> {

  @Override
  public Optional<BookingRejection> deny(Actor actor, BookingCommand command, Booking booking) {
    return switch (booking) {
      case NotStarted _ -> Optional.empty();
      case Started started -> deny(actor, command, started);
    };
  }

  private static Optional<BookingRejection> deny(
      Actor actor, BookingCommand command, Started booking) {
    if (actor.id().equals(booking.participants().buyerId())) {
      return isForBuyer(command) ? Optional.empty() : Optional.of(NOT_THE_SELLER);
    }
    if (actor.id().equals(booking.participants().sellerId()) && isSeenBySeller(booking)) {
      return isForBuyer(command) ? Optional.of(NOT_THE_BUYER) : Optional.empty();
    }
    return Optional.of(NOT_A_PARTICIPANT);
  }

  private static boolean isForBuyer(BookingCommand command) {
    return switch (command) {
      case StartBooking _,
          AddLine _,
          ChangeQuantity _,
          RemoveLine _,
          SetDelivery _,
          PlacePurchaseOrder _,
          WithdrawPurchaseOrder _ ->
          true;
      case ConfirmSalesOrder _, RejectSalesOrder _ -> false;
    };
  }

  private static boolean isSeenBySeller(Started booking) {
    return switch (booking) {
      case Draft _ -> false;
      case Placed _, Confirmed _, Rejected _ -> true;
      case Withdrawn withdrawn -> withdrawn.wasPlaced();
    };
  }
}
