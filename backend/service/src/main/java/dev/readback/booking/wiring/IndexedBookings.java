package dev.readback.booking.wiring;

import dev.readback.booking.BookingRoot;
import dev.readback.booking.BookingView;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.readmodel.ListQuery;
import dev.readback.eventsourcing.readmodel.SessionVersions;
import dev.readback.platform.session.IndexedStreams;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.Set;

/** Tells sessions how far a list of bookings is. */
record IndexedBookings(ListQuery<Optional<BookingView>> list) implements IndexedStreams {

  @Override
  public String category() {
    return BookingRoot.CATEGORY;
  }

  @Override
  public Uni<Set<StreamId>> caughtUp(String personId, SessionVersions session) {
    return list.caughtUp(personId, session);
  }
}
