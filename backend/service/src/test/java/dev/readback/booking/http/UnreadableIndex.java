package dev.readback.booking.http;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.readmodel.SessionVersions;
import dev.readback.eventsourcing.store.StoreUnavailable;
import dev.readback.platform.session.IndexedStreams;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;

/** One more list of bookings, which shows nothing, and which cannot be read when a test says so. */
@Singleton
class UnreadableIndex implements IndexedStreams {
  volatile boolean away;

  @Override
  public String category() {
    return "bookings";
  }

  @Override
  public Uni<Set<StreamId>> caughtUp(String personId, SessionVersions session) {
    return away
        ? Uni.createFrom().failure(new StoreUnavailable("away", new IllegalStateException()))
        : Uni.createFrom().item(Set.of());
  }
}
