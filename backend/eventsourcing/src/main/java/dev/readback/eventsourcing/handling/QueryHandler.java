package dev.readback.eventsourcing.handling;

import dev.readback.eventsourcing.EventCodec;
import dev.readback.eventsourcing.Projection;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.EventStream;
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

  /** The category of its streams. */
  public String category() {
    return category;
  }

  /** The stream as it is now; at version 0 when it does not exist. */
  public Uni<StreamView<V>> query(String key) {
    return versions(key).map(StreamVersions::now);
  }

  /** The stream as it is now and as it was, with one load. */
  public Uni<StreamVersions<V>> versions(String key) {
    return store
        .load(new StreamId(category, key))
        .map(loaded -> new ProjectedVersions(History.decode(loaded, codec)));
  }

  /** A stream of this category that somebody has loaded. */
  public StreamView<V> project(EventStream loaded) {
    return History.decode(loaded, codec).project(projection);
  }

  private final class ProjectedVersions implements StreamVersions<V> {
    private final History<E> history;

    private ProjectedVersions(History<E> history) {
      this.history = history;
    }

    @Override
    public StreamView<V> now() {
      return history.project(projection);
    }

    @Override
    public StreamView<V> at(long version) {
      return history.upTo(version).project(projection);
    }
  }
}
