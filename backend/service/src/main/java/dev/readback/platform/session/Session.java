package dev.readback.platform.session;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.readmodel.ListPage;
import dev.readback.eventsourcing.readmodel.SessionVersions;
import dev.readback.platform.following.IndexState;
import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.identity.Caller;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The session of a request: what its tokens held, and what it saw since. A stream is remembered
 * until the lists show it as it was seen.
 */
@RequestScoped
public class Session {
  private final SessionTokens tokens;
  private final List<IndexedStreams> indexes;
  private final IndexState index;
  private final Caller caller;
  private final HttpHeaders headers;
  private @Nullable SessionMemory memory;
  private boolean sent;

  Session(
      SessionTokens tokens,
      @All List<IndexedStreams> indexes,
      IndexState index,
      Caller caller,
      @Context HttpHeaders headers) {
    this.tokens = tokens;
    this.indexes = indexes;
    this.index = index;
    this.caller = caller;
    this.headers = headers;
  }

  /**
   * Reads the tokens of the request.
   *
   * @throws HttpProblem when one of them is not to be trusted
   */
  public void open() {
    memory();
  }

  /** The person wrote or saw a stream at a version. */
  public Uni<Void> saw(StreamId stream, long version) {
    if (version > 0 && indexes.stream().anyMatch(each -> shows(each, stream))) {
      memory = memory().with(memory().versions().with(stream, version));
    }
    return memory().isTooMuch() ? forgetWhatListsShow() : Uni.createFrom().voidItem();
  }

  private static boolean shows(IndexedStreams index, StreamId stream) {
    return index.category().equals(stream.category());
  }

  private Uni<Void> forgetWhatListsShow() {
    SessionVersions versions = memory().versions();
    return Uni.join()
        .all(indexes.stream().map(each -> each.caughtUp(caller.id(), versions)).toList())
        .andFailFast()
        .invoke(found -> found.forEach(this::forget))
        .replaceWithVoid()
        .onFailure()
        .recoverWithNull(); // what was done stays done; the token tells that it could not hold all
  }

  private void forget(Set<StreamId> caughtUp) {
    memory = memory().with(memory().versions().without(new HashSet<>(caughtUp)));
  }

  /** What a list must not be behind of. */
  public SessionVersions versions() {
    return memory().versions();
  }

  /**
   * How consistent a list is that is read from now on.
   *
   * @return {@code session}, {@code eventual}, or {@code partial} when the session saw more than it
   *     can remember and the index may not show it yet
   */
  public Uni<String> consistency() {
    if (!memory().overflowed()) {
      return Uni.createFrom().item(sent ? "session" : "eventual");
    }
    return index
        .isComplete()
        .invoke(complete -> memory = new SessionMemory(memory().versions(), !complete))
        .map(complete -> complete ? "session" : "partial");
  }

  /** The person read a page of a list. */
  public void saw(ListPage page) {
    forget(page.caughtUp());
    memory = memory().with(memory().versions().with(page.seen()));
  }

  /** The token for the answer; none when the request has nothing to do with streams. */
  Optional<String> token() {
    return Optional.ofNullable(memory).map(held -> tokens.sign(caller.id(), held.bounded()));
  }

  private SessionMemory memory() {
    @Nullable SessionMemory held = memory;
    if (held == null) {
      List<String> received =
          SessionTokens.in(
              headers.getRequestHeaders().getOrDefault(SessionTokens.HEADER, List.of()));
      held = tokens.open(caller.id(), received);
      sent = !received.isEmpty();
      memory = held;
    }
    return held;
  }
}
