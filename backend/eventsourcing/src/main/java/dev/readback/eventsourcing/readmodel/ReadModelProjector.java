package dev.readback.eventsourcing.readmodel;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.following.StreamSubscriber;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Writes the rows of a read model: folds the stream whole, and lists it as it is now. */
public final class ReadModelProjector<V> implements StreamSubscriber {
  private final QueryHandler<V, ?> streams;
  private final ReadModel<V> model;
  private final ReadModelStore store;
  private final Generations generations;

  public ReadModelProjector(QueryHandler<V, ?> streams, ReadModel<V> model, ReadModelStore store) {
    this.streams = streams;
    this.model = model;
    this.store = store;
    this.generations = new Generations(store);
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public String category() {
    return streams.category();
  }

  @Override
  public Uni<Void> changed(EventStream stream) {
    return Uni.createFrom()
        .item(() -> streams.project(stream))
        .chain(view -> model.listings(view).isEmpty() ? Uni.createFrom().voidItem() : list(view));
  }

  /**
   * After the stream was loaded: a rebuild that is not seen to be under way begins later, and loads
   * no less.
   */
  private Uni<Void> list(StreamView<V> view) {
    return generations.of(model.name()).chain(generation -> write(view, generation.names()));
  }

  /** Writes a stream's rows under a name. */
  Uni<Void> write(StreamId stream, String name) {
    return streams.query(stream.key()).chain(view -> write(view, name));
  }

  /** One after the other. */
  private Uni<Void> write(StreamView<V> view, List<String> names) {
    return Multi.createFrom()
        .iterable(names)
        .onItem()
        .transformToUniAndConcatenate(name -> write(view, name))
        .collect()
        .last();
  }

  private Uni<Void> write(StreamView<V> view, String name) {
    return Multi.createFrom()
        .iterable(model.listings(view))
        .onItem()
        .transformToUniAndConcatenate(listing -> store.put(ReadModel.row(name, view, listing)))
        .collect()
        .last()
        .replaceWithVoid();
  }
}
