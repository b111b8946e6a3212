package dev.readback.bench.storage;

import dev.readback.bench.measure.Client;
import dev.readback.booking.BookingView;
import dev.readback.eventsourcing.readmodel.ListPage;
import dev.readback.eventsourcing.readmodel.ListQuery;
import dev.readback.eventsourcing.readmodel.SessionVersions;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** A reader of the first page of a list, with or without a booking of their own in the session. */
public final class KernelLists implements Client {
  private final ListQuery<Optional<BookingView>> query;
  private final SessionVersions session;
  private final int limit;

  public KernelLists(Storage storage, ListedBookings listed, boolean inSession, int limit) {
    var streams = Bookings.queries(storage.tables().eventStore(), listed.category());
    this.query =
        new ListQuery<>(
            streams,
            new ListedBookings.BuyersList(listed.model()),
            storage.tables().readModelStore());
    this.session =
        inSession
            ? SessionVersions.NONE.with(listed.first(), Bookings.EVENTS)
            : SessionVersions.NONE;
    this.limit = limit;
  }

  @Override
  public CompletionStage<?> next() {
    return query
        .page(ListedBookings.BUYER, ListedBookings.LIST, "", limit, session)
        .invoke(this::check)
        .subscribeAsCompletionStage();
  }

  private void check(ListPage page) {
    if (page.rows().size() != limit || page.caughtUp().size() != session.streams().size()) {
      throw new IllegalStateException("Not the page that was asked for: " + page);
    }
  }
}
