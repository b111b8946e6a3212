package dev.readback.booking;

import dev.readback.booking.BookingCommand.AddLine;
import dev.readback.booking.BookingCommand.ChangeQuantity;
import dev.readback.booking.BookingCommand.ConfirmSalesOrder;
import dev.readback.booking.BookingCommand.PlacePurchaseOrder;
import dev.readback.booking.BookingCommand.RejectSalesOrder;
import dev.readback.booking.BookingCommand.RemoveLine;
import dev.readback.booking.BookingCommand.SetDelivery;
import dev.readback.booking.BookingCommand.StartBooking;
import dev.readback.booking.BookingCommand.WithdrawPurchaseOrder;
import dev.readback.eventsourcing.EventCodec;
import dev.readback.eventsourcing.StreamBudget;
import dev.readback.eventsourcing.handling.AggregateRoot;

/** The booking as the handlers see it: its streams, its behaviour, its limits. */
public final class BookingRoot {
  public static final String CATEGORY = "bookings";

  /** The reserve is for placing and for the decision that follows, each with the longest reason. */
  static final StreamBudget BUDGET = new StreamBudget(500, 512 * 1024, 2, 8 * 1024);

  private BookingRoot() {}

  public static AggregateRoot<BookingCommand, Booking, BookingEvent, BookingRejection> with(
      EventCodec<BookingEvent> codec) {
    return new AggregateRoot<>(
        CATEGORY,
        new BookingDecider(),
        codec,
        BUDGET,
        BookingRoot::endsTheProcess,
        new BookingAccess());
  }

  private static boolean endsTheProcess(BookingCommand command) {
    return switch (command) {
      case PlacePurchaseOrder _, WithdrawPurchaseOrder _, ConfirmSalesOrder _, RejectSalesOrder _ ->
          true;
      case StartBooking _, AddLine _, ChangeQuantity _, RemoveLine _, SetDelivery _ -> false;
    };
  }
}
