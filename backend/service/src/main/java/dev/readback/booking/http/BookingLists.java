package dev.readback.booking.http;

import dev.readback.booking.BookingView;
import dev.readback.eventsourcing.readmodel.ListQuery;
import java.util.Optional;

/** The lists that bookings stand in. */
public record BookingLists(
    ListQuery<Optional<BookingView>> purchaseOrders,
    ListQuery<Optional<BookingView>> salesOrders) {}
