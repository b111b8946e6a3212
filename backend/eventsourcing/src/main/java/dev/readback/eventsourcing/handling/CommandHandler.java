package dev.readback.eventsourcing.handling;

import static dev.readback.eventsourcing.handling.HandOff.Outcome.NOTHING_RECORDED;
import static dev.readback.eventsourcing.handling.HandOff.Outcome.RECORDED;
import static dev.readback.eventsourcing.handling.HandOff.Outcome.UNKNOWN;

import dev.readback.eventsourcing.Decision;
import dev.readback.eventsourcing.Decision.Accepted;
import dev.readback.eventsourcing.Decision.Rejected;
import dev.readback.eventsourcing.EncodedEvent;
import dev.readback.eventsourcing.Projection;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.handling.HandOff.Announcement;
import dev.readback.eventsourcing.handling.HandOff.Outcome;
import dev.readback.eventsourcing.store.AppendOutcomeUnknown;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.NewEvent;
import dev.readback.eventsourcing.store.RecordedEvent;
import dev.readback.eventsourcing.store.StoreFailure;
import dev.readback.eventsourcing.store.VersionConflict;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/**
 * The way of a command: load, settle, fold, decide, append, project.
 *
 * <ol>
 *   <li>The stream is loaded whole, and meanwhile the command is announced to the stream's
 *       followers: if that fails, the command fails before anything is written.
 *   <li>If the command's id is in it, the command was carried out: the answer is what it was then.
 *   <li>If the giver decided on another version, the command ends here.
 *   <li>The decider decides on the fold of the stream.
 *   <li>The events are appended in one transaction.
 *   <li>The answer is the projection of what was loaded and what was appended, with no further
 *       read. Then the followers are served.
 * </ol>
 *
 * <p>A lost race and a lost answer are settled alike: begin again with what the stream holds now.
 * Step 2 finds what was written after all; otherwise the same rows are free, or another writer's
 * events are there and the late write can no longer happen. So nothing stored is reported as
 * failed, and nothing is stored twice.
 *
 * <p>A command that is accepted with no events leaves no trace; given again, it is decided again.
 */
public final class CommandHandler<C, S, E, R, V> {
  private static final int MOST_ATTEMPTS = 4; // the first, and three after a reload

  private final EventStore store;
  private final AggregateRoot<C, S, E, R> root;
  private final Projection<V, E> projection;
  private final HandOff handOff;

  public CommandHandler(
      EventStore store,
      AggregateRoot<C, S, E, R> root,
      Projection<V, E> projection,
      HandOff handOff) {
    this.store = store;
    this.root = root;
    this.projection = projection;
    this.handOff = handOff;
  }

  /**
   * Carries a command out.
   *
   * @param key of the stream within the aggregate root's category
   * @return fails with {@link VersionConflict} when other writers won every time, with {@link
   *     AppendOutcomeUnknown} when an answer was lost and the stream did not tell what became of
   *     the command (the same one under the same id settles it later), or with another {@code
   *     StoreFailure} when nothing was written
   */
  public Uni<CommandResult<V, R>> handle(String key, CommandEnvelope<C> envelope) {
    var stream = new StreamId(root.category(), key);
    return Uni.combine()
        .all()
        .unis(load(stream), handOff.announce(stream, envelope.id()))
        .asTuple()
        .chain(begun -> settling(begun.getItem2(), attempt(begun.getItem1(), envelope, 1)));
  }

  private Uni<CommandResult<V, R>> settling(Announcement announced, Uni<Ended<V, R>> ending) {
    return ending
        .onFailure()
        .invoke(failure -> announced.settle(outcomeOf(failure)))
        .invoke(ended -> announced.settle(ended.outcome()))
        .map(Ended::result);
  }

  /** A failure that is not the store's may have come after the append. */
  private static Outcome outcomeOf(Throwable failure) {
    return failure instanceof StoreFailure && !(failure instanceof AppendOutcomeUnknown)
        ? NOTHING_RECORDED
        : UNKNOWN;
  }

  private Uni<History<E>> load(StreamId stream) {
    return store.load(stream).map(loaded -> History.decode(loaded, root.codec()));
  }

  private Uni<Ended<V, R>> attempt(History<E> history, CommandEnvelope<C> envelope, int attempt) {
    return carryOut(history, envelope)
        .onFailure(failure -> settledByReload(failure) && attempt < MOST_ATTEMPTS)
        .recoverWithUni(failure -> again(history.stream(), envelope, attempt + 1, failure));
  }

  private static boolean settledByReload(Throwable failure) {
    return failure instanceof VersionConflict || failure instanceof AppendOutcomeUnknown;
  }

  private Uni<Ended<V, R>> again(
      StreamId stream, CommandEnvelope<C> envelope, int attempt, Throwable because) {
    return load(stream)
        .chain(history -> attempt(history, envelope, attempt))
        .onFailure(_ -> because instanceof AppendOutcomeUnknown) // once unknown, never "failed"
        .transform(_ -> because);
  }

  private Uni<Ended<V, R>> carryOut(History<E> history, CommandEnvelope<C> envelope) {
    S state = history.fold(root.decider());
    Optional<R> denied = root.access().deny(envelope.origin().actor(), envelope.command(), state);
    if (denied.isPresent()) {
      return ended(new CommandResult.Rejected<>(denied.get(), history.version()));
    }
    Optional<RecordedEvent> carriedOut = history.lastOf(envelope.id());
    if (carriedOut.isPresent()) {
      return replay(history, envelope, carriedOut.get());
    }
    long expected = envelope.expectedVersion().orElse(history.version());
    if (expected != history.version()) {
      return ended(new CommandResult.VersionMismatch<>(expected, history.version()));
    }
    Decision<E, R> decision = root.decider().decide(envelope.command(), state);
    return switch (decision) {
      case Rejected<E, R>(R rejection) ->
          ended(new CommandResult.Rejected<>(rejection, history.version()));
      case Accepted<E, R>(List<E> events) -> record(history, envelope, events);
    };
  }

  private Uni<Ended<V, R>> replay(
      History<E> history, CommandEnvelope<C> envelope, RecordedEvent carriedOut) {
    if (!carriedOut.origin().fingerprint().equals(envelope.origin().fingerprint())) {
      return ended(new CommandResult.CommandIdReused<>());
    }
    var then = history.upTo(carriedOut.version()).project(projection);
    boolean created = history.firstOf(envelope.id()) == 1;
    return Uni.createFrom()
        .item(new Ended<>(new CommandResult.Completed<>(then, created), RECORDED));
  }

  private Uni<Ended<V, R>> record(History<E> history, CommandEnvelope<C> envelope, List<E> events) {
    if (events.isEmpty()) {
      return ended(new CommandResult.Completed<>(history.project(projection), false));
    }
    List<NewEvent> encoded =
        events.stream()
            .map(event -> new NewEvent(root.codec().encode(event), envelope.origin()))
            .toList();
    if (!fits(history, encoded, root.ends().test(envelope.command()))) {
      return ended(
          new CommandResult.BudgetExceeded<>(root.budget().events(), root.budget().bytes()));
    }
    History<E> after = history.plus(envelope.id(), events, encoded);
    boolean created = history.version() == 0;
    return store
        .append(history.stream(), history.version(), envelope.id(), encoded)
        .map(_ -> new CommandResult.Completed<V, R>(after.project(projection), created))
        .map(completed -> new Ended<>(completed, RECORDED));
  }

  private boolean fits(History<E> history, List<NewEvent> added, boolean ending) {
    long bytes =
        history.bytes() + added.stream().map(NewEvent::event).mapToLong(EncodedEvent::bytes).sum();
    return root.budget().allows(history.version() + added.size(), bytes, ending);
  }

  private static <V, R> Uni<Ended<V, R>> ended(CommandResult<V, R> result) {
    return Uni.createFrom().item(new Ended<>(result, NOTHING_RECORDED));
  }

  private record Ended<V, R>(CommandResult<V, R> result, Outcome outcome) {}
}
