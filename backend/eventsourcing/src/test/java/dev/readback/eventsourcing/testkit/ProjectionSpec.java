package dev.readback.eventsourcing.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.EventMetadata;
import dev.readback.eventsourcing.Projection;
import dev.readback.eventsourcing.StreamId;
import java.time.Instant;
import java.util.function.Function;

/**
 * Given a projection, when these events are folded, then people read that.
 *
 * <pre>{@code
 * project(BOOKING_VIEW).of(STARTED, LINE_ADDED).shows(BookingView::total, eur("12.50"));
 * }</pre>
 */
public final class ProjectionSpec<V, E> {
  private final Projection<V, E> projection;
  private final StreamId stream;
  private final Actor actor;
  private final Instant startedAt;

  private ProjectionSpec(
      Projection<V, E> projection, StreamId stream, Actor actor, Instant startedAt) {
    this.projection = projection;
    this.stream = stream;
    this.actor = actor;
    this.startedAt = startedAt;
  }

  public static <V, E> ProjectionSpec<V, E> project(Projection<V, E> projection) {
    return new ProjectionSpec<>(
        projection, new StreamId("specs", "1"), new Actor("somebody", "Somebody"), Instant.EPOCH);
  }

  /** The events were caused by this actor. */
  public ProjectionSpec<V, E> by(Actor actor) {
    return new ProjectionSpec<>(projection, stream, actor, startedAt);
  }

  /** The first event was recorded at this instant, each later one a second after. */
  public ProjectionSpec<V, E> from(Instant startedAt) {
    return new ProjectionSpec<>(projection, stream, actor, startedAt);
  }

  /** The fold of these events, at versions 1, 2, 3 ... */
  @SafeVarargs
  public final Shown<V> of(E... events) {
    V view = projection.initial();
    for (int i = 0; i < events.length; i++) {
      var metadata =
          new EventMetadata(
              stream, i + 1, new CommandId("command-" + (i + 1)), actor, startedAt.plusSeconds(i));
      view = projection.evolve(view, events[i], metadata);
    }
    return new Shown<>(view);
  }

  /** What people read. */
  public record Shown<V>(V view) {

    /** One part of the view. */
    public <P> Shown<V> shows(Function<V, P> part, P expected) {
      assertEquals(expected, part.apply(view));
      return this;
    }
  }
}
