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
 * stream of the session that it does not show as the session saw it adds one read, and a second one
 * while the index is behind.
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
    int enough = limit + own.streams().size(); // so many rows may leave the page
    return generations
        .of(model.name())
        .map(Generation::servingName)
        .chain(
            index ->
                store
                    .page(index, partition, list, after, enough)
                    .chain(
                        page ->
                            corrected(
                                page, new Overlay(partition, list, after, limit), index, own)));
  }

  /** By what the page does not show as the session saw it, as it is by now. */
  private Uni<ListPage> corrected(
      ReadModelPage page, Overlay overlay, String index, SessionVersions session) {
    Set<StreamId> shown = shown(page, session);
    return all(
            session.without(shown).streams().entrySet(),
            seen -> newer(index, overlay.partition(), seen.getKey(), seen.getValue()))
        .map(newer -> overlay.correct(page, shown, newer));
  }

  private static Set<StreamId> shown(ReadModelPage page, SessionVersions session) {
    Map<String, Long> versions =
        page.rows().stream()
            .collect(Collectors.toMap(ReadModelRow::id, ReadModelRow::version, Math::max));
    return session.streams().entrySet().stream()
        .filter(seen -> versions.getOrDefault(seen.getKey().key(), 0L) >= seen.getValue())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private Uni<NewerRow> newer(String index, String partition, StreamId stream, long version) {
    return inIndex(index, partition, stream, version)
        .chain(
            row ->
                row.isPresent()
                    ? Uni.createFrom().item(NewerRow.ofIndex(stream, row.get()))
                    : streams.query(stream.key()).map(view -> ofStream(index, partition, view)));
  }

  private NewerRow ofStream(String index, String partition, StreamView<V> view) {
    var row = model.listing(view, partition).map(listing -> ReadModel.row(index, view, listing));
    return NewerRow.ofStream(view, row);
  }

  /** A stream's row, if it is as new as so. */
  private Uni<Optional<ReadModelRow>> inIndex(
      String index, String partition, StreamId stream, long version) {
    return store
        .find(index, partition, stream.key())
        .map(row -> row.filter(found -> found.version() >= version));
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
                inIndex(index, partition, seen.getKey(), seen.getValue())
                    .map(row -> row.map(_ -> seen.getKey())))
        .map(found -> found.stream().flatMap(Optional::stream).collect(Collectors.toSet()));
  }

  private static <T, U> Uni<List<U>> all(Collection<T> items, Function<T, Uni<U>> operation) {
    return items.isEmpty()
        ? Uni.createFrom().item(List.of())
        : Uni.join().all(items.stream().map(operation).toList()).andFailFast();
  }
}
