package dev.readback.eventsourcing.handling;

import dev.readback.eventsourcing.EventCodec;
import dev.readback.eventsourcing.Projection;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.EventStore;
import io.smallrye.mutiny.Uni;

/**
 * The way of a query: the whole stream is read in the request and projected. So it shows every
 * write that was acknowledged before, whichever replica took it.
 */
public final class QueryHandler<V, E> {
  private final EventStore store;
  private final String category;
  private final EventCodec<E> codec;
  private final Projection<V, E> projection;

  public QueryHandler(
      EventStore store, String category, EventCodec<E> codec, Projection<V, E> projection) {
    this.store = store;
    this.category = category;
    this.codec = codec;
    this.projection = projection;
  }

  /** The stream as it is now; at version 0 when it does not exist. */
  public Uni<StreamView<V>> query(String key) {
    return query(key, Long.MAX_VALUE);
  }

  /** The stream as it was at a version, or as it is now when it has not come that far. */
  public Uni<StreamView<V>> query(String key, long version) {
    return store
        .load(new StreamId(category, key))
        .map(loaded -> History.decode(loaded, codec).upTo(version).project(projection));
  }
}
