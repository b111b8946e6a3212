package dev.readback.eventsourcing.store;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * Streams of events with optimistic concurrency. {@code EventStoreContract} in the test kit says in
 * code what an implementation has to do.
 *
 * <p>Every operation ends within a bounded time. Results arrive where the caller was: an
 * implementation that changes threads goes back to the caller's context.
 */
public interface EventStore {

  /**
   * Reads a stream whole, in the order of its versions.
   *
   * <p>Strongly consistent: it holds every append that was acknowledged before the call. Each
   * append is seen whole or not at all. A stream that was never written is empty, at version 0.
   *
   * @return fails with {@link StoreUnavailable}, {@link CorruptStream} or {@link
   *     UnsupportedStreamId}
   */
  Uni<EventStream> load(StreamId stream);

  /**
   * Adds events to a stream, all of them or none, at the versions after {@code expectedVersion}.
   *
   * <p>Never repeated by the store itself: when the answer is lost, only the caller, who knows the
   * command, can tell what happened.
   *
   * @param expectedVersion the version of the stream that the events were decided on; 0 for a new
   *     one
   * @param command the command they belong to, kept with each of them
   * @param events at least one
   * @return fails with {@link VersionConflict}, {@link AppendTooLarge} (before anything is sent),
   *     {@link AppendOutcomeUnknown}, {@link StoreUnavailable} (nothing was written) or {@link
   *     UnsupportedStreamId}
   */
  Uni<Appended> append(
      StreamId stream, long expectedVersion, CommandId command, List<NewEvent> events);

  /**
   * The streams of a category, each once, in no promised order: all that there were at the call,
   * and perhaps some of those begun since. Reads the whole category.
   *
   * @return fails with {@link StoreUnavailable}
   */
  Multi<StreamId> streams(String category);
}
