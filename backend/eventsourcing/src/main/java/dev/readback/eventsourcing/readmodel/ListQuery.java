package dev.readback.eventsourcing.readmodel;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The way of a query over many streams: a page of the index, corrected by the streams that the
 * session saw in a newer version than the index holds. So it is right for the one who acts, at once
 * and with no projector running; for everybody else it is as new as the index.
 *
 * <p>A page costs one read of the index and one of which index serves, whatever it holds. Each
 * stream of the session adds one read, and a second one while the index is behind.
 */
public final class ListQuery<V> {
  private final QueryHandler<V, ?> streams;
  private final ReadModel<V> model;
  private final ReadModelStore store;
  private final Generations generations;

  public ListQuery(QueryHandler<V, ?> streams, ReadModel<V> model, ReadModelStore store) {
    this.streams = streams;
    this.model = model;
    this.store = store;
    this.generations = new Generations(store);
  }

  /** The category whose streams it lists. */
  public String category() {
    return streams.category();
  }

  /**
   * Reads a page.
   *
   * @param after the sort key before the first row; empty for the start
   * @param limit the most rows, at least 1
   * @param session what the reader wrote or saw; streams of other categories do not count
   */
  public Uni<ListPage> page(
      String partition, String list, String after, int limit, SessionVersions session) {
    SessionVersions own = session.of(category());
    return generations
        .of(model.name())
        .map(Generation::servingName)
        .chain(
            index ->
                caughtUp(index, partition, own) // before the page, which is then as new or newer
                    .chain(
                        caughtUp ->
                            page(
                                index,
                                new Overlay(partition, list, after, limit),
                                own.without(caughtUp),
                                caughtUp)));
  }

  /** Which streams of a session the index shows in a partition as the session saw them. */
  public Uni<Set<StreamId>> caughtUp(String partition, SessionVersions session) {
    return generations
        .of(model.name())
        .chain(generation -> caughtUp(generation.servingName(), partition, session.of(category())));
  }

  private Uni<Set<StreamId>> caughtUp(String index, String partition, SessionVersions session) {
    return all(
            session.streams().entrySet(),
            seen ->
                store
                    .find(index, partition, seen.getKey().key())
                    .map(row -> row.filter(found -> found.version() >= seen.getValue()))
                    .map(row -> row.map(_ -> seen.getKey())))
        .map(found -> found.stream().flatMap(Optional::stream).collect(Collectors.toSet()));
  }

  private Uni<ListPage> page(
      String index, Overlay overlay, SessionVersions behind, Set<StreamId> caughtUp) {
    // So many rows may leave the page when it is corrected.
    int enough = overlay.limit() + behind.streams().size();
    Uni<ReadModelPage> indexed =
        store.page(index, overlay.partition(), overlay.list(), overlay.after(), enough);
    Uni<List<StreamView<V>>> loaded =
        all(behind.streams().keySet(), stream -> streams.query(stream.key()));
    return Uni.combine()
        .all()
        .unis(indexed, loaded)
        .with((page, views) -> corrected(index, overlay, page, views, caughtUp));
  }

  private ListPage corrected(
      String index,
      Overlay overlay,
      ReadModelPage page,
      List<StreamView<V>> views,
      Set<StreamId> caughtUp) {
    Map<String, Optional<ReadModelRow>> rows =
        views.stream()
            .collect(
                Collectors.toMap(
                    view -> view.stream().key(), view -> row(index, overlay.partition(), view)));
    SessionVersions seen = SessionVersions.NONE;
    for (StreamView<V> view : views) {
      seen = seen.with(view.stream(), view.version());
    }
    return overlay.correct(page, rows, caughtUp, seen);
  }

  private Optional<ReadModelRow> row(String index, String partition, StreamView<V> view) {
    return model.listing(view, partition).map(listing -> ReadModel.row(index, view, listing));
  }

  private static <T, U> Uni<List<U>> all(Collection<T> items, Function<T, Uni<U>> operation) {
    return items.isEmpty()
        ? Uni.createFrom().item(List.of())
        : Uni.join().all(items.stream().map(operation).toList()).andFailFast();
  }
}
