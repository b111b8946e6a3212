package dev.readback.eventsourcing.readmodel;

import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.stream.Collectors;

/**
 * Makes a read model anew from the streams, while the old one serves, and then lets the new one
 * serve. Changes that come meanwhile go to both. Interrupted, it is started again, and begins
 * afresh: what was built by then may be of another release. Of two at once the later one counts.
 *
 * <p>The old rows stay until the next rebuild, so that requests under way can end.
 */
public final class ReadModelRebuild {
  private static final int STREAMS_AT_ONCE = 8;

  private final EventStore events;
  private final ReadModelStore store;
  private final Generations generations;

  public ReadModelRebuild(EventStore events, ReadModelStore store) {
    this.events = events;
    this.store = store;
    this.generations = new Generations(store);
  }

  /**
   * Rebuilds the read model of a projector.
   *
   * @return how many streams were read; fails when one of them can't be, and then the old rows
   *     serve on
   */
  public Uni<Long> rebuild(ReadModelProjector<?> projector) {
    return generations
        .begin(projector.name())
        .call(this::dropPast)
        .chain(
            generation ->
                writeAll(projector, generation).call(() -> generations.switchTo(generation)));
  }

  private Uni<Void> dropPast(Generation generation) {
    return Multi.createFrom()
        .items(generation.past())
        .onItem()
        .transformToUniAndConcatenate(store::drop)
        .collect()
        .last();
  }

  private Uni<Long> writeAll(ReadModelProjector<?> projector, Generation generation) {
    String name = generation.buildingName();
    return events
        .streams(projector.category())
        .onItem()
        .transformToUni(stream -> projector.write(stream, name).replaceWith(stream))
        .merge(STREAMS_AT_ONCE)
        .collect()
        .with(Collectors.counting());
  }
}
