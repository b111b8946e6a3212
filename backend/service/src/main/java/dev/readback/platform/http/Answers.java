package dev.readback.platform.http;

import dev.readback.eventsourcing.handling.CommandResult;
import dev.readback.eventsourcing.handling.CommandResult.BudgetExceeded;
import dev.readback.eventsourcing.handling.CommandResult.CommandIdReused;
import dev.readback.eventsourcing.handling.CommandResult.Completed;
import dev.readback.eventsourcing.handling.CommandResult.Rejected;
import dev.readback.eventsourcing.handling.CommandResult.VersionMismatch;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import dev.readback.platform.session.Session;
import dev.readback.platform.words.PlatformWords;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * Turns what became of a command, or what a stream shows, into an HTTP answer, and lets the session
 * remember it.
 */
@RequestScoped
public class Answers {
  /**
   * What one person reads of a version is not what another one does (their actions differ), and a
   * browser that knows both must not take one for the other: it keeps nothing. A client that keeps
   * the state itself may still ask with If-None-Match.
   */
  public static final String KEEP_NOTHING = "private, no-store";

  private final Session session;

  Answers(Session session) {
    this.session = session;
  }

  /**
   * The answer to a command on what is there for its giver all along: it never says created, not
   * even when it wrote the stream's first event.
   *
   * @param body what the caller reads of the state
   * @param problem what a rejection is over HTTP
   */
  public <V, R, B> Uni<RestResponse<B>> to(
      Uni<CommandResult<V, R>> command,
      Function<StreamView<V>, B> body,
      Function<R, HttpProblem> problem) {
    return remembering(command)
        .map(result -> completed(result, problem).state())
        .map(state -> state(ResponseBuilder.<B>create(Status.OK), state, body));
  }

  /**
   * The answer to a command, which begins when it is subscribed to.
   *
   * @param location of the stream, for the command that began it
   * @param body what the caller reads of the state
   * @param problem what a rejection is over HTTP
   */
  public <V, R, B> Uni<RestResponse<B>> to(
      Uni<CommandResult<V, R>> command,
      URI location,
      Function<StreamView<V>, B> body,
      Function<R, HttpProblem> problem) {
    return remembering(command).map(result -> to(result, location, body, problem));
  }

  private <V, R> Uni<CommandResult<V, R>> remembering(Uni<CommandResult<V, R>> command) {
    session.open();
    return command.call(
        result ->
            result instanceof Completed<?, ?>(StreamView<?> state, boolean _)
                ? session.saw(state.stream(), state.version())
                : Uni.createFrom().voidItem());
  }

  private static <V, R, B> RestResponse<B> to(
      CommandResult<V, R> result,
      URI location,
      Function<StreamView<V>, B> body,
      Function<R, HttpProblem> problem) {
    Completed<V, R> done = completed(result, problem);
    ResponseBuilder<B> response =
        done.created() ? createdAt(location) : ResponseBuilder.<B>create(Status.OK);
    return state(response, done.state(), body);
  }

  private static <V, R> Completed<V, R> completed(
      CommandResult<V, R> result, Function<R, HttpProblem> problem) {
    return switch (result) {
      case Completed<V, R> done -> done;
      case Rejected<V, R>(R rejection, long _) -> throw problem.apply(rejection);
      case VersionMismatch<V, R>(long _, long current) -> throw versionConflict(current);
      case CommandIdReused<V, R>() ->
          throw new HttpProblem(ProblemType.IDEMPOTENCY_KEY_REUSED, PlatformWords.of("key-reused"));
      case BudgetExceeded<V, R>(int _, long _) -> throw noRoom();
    };
  }

  /** The answer to a query of one stream; 304 when the caller has it already (RFC 9110). */
  public <V, B> Uni<RestResponse<B>> to(
      Uni<StreamView<V>> query, Request request, Function<StreamView<V>, B> body) {
    return seen(query).map(state -> to(state, entityTag(state), request, body));
  }

  /**
   * The same for what is told in words: in each language and region it is another answer at the
   * same version, and a tag of its own tells them apart. That of English without a region is the
   * version alone, as anywhere else.
   */
  public <V, B> Uni<RestResponse<B>> to(
      Uni<StreamView<V>> query, Request request, Locale locale, Function<StreamView<V>, B> body) {
    return seen(query)
        .map(state -> to(state, entityTag(state, locale), request, body))
        .invoke(response -> spokenIn(locale, response.getHeaders()));
  }

  private <V> Uni<StreamView<V>> seen(Uni<StreamView<V>> query) {
    session.open();
    return query.call(state -> session.saw(state.stream(), state.version()));
  }

  private static <V, B> RestResponse<B> to(
      StreamView<V> state, EntityTag tag, Request request, Function<StreamView<V>, B> body) {
    return switch (statusFor(tag, request)) {
      case NOT_MODIFIED -> tagged(ResponseBuilder.<B>create(Status.NOT_MODIFIED), tag).build();
      case PRECONDITION_FAILED -> throw versionConflict(state.version());
      default ->
          tagged(ResponseBuilder.<B>create(Status.OK), tag).entity(body.apply(state)).build();
    };
  }

  private static Status statusFor(EntityTag tag, Request request) {
    var failed = request.evaluatePreconditions(tag);
    return failed == null ? Status.OK : Status.fromStatusCode(failed.build().getStatus());
  }

  /** Not {@code created(location)}, which would put the API's own path before it once more. */
  private static <B> ResponseBuilder<B> createdAt(URI location) {
    return ResponseBuilder.<B>create(Status.CREATED).header(HttpHeaders.LOCATION, location);
  }

  private static <V, B> RestResponse<B> state(
      ResponseBuilder<B> response, StreamView<V> state, Function<StreamView<V>, B> body) {
    return tagged(response, entityTag(state)).entity(body.apply(state)).build();
  }

  private static <B> ResponseBuilder<B> tagged(ResponseBuilder<B> response, EntityTag tag) {
    return response.tag(tag).header(HttpHeaders.CACHE_CONTROL, KEEP_NOTHING);
  }

  private static EntityTag entityTag(StreamView<?> state) {
    return new EntityTag(Long.toString(state.version()));
  }

  private static EntityTag entityTag(StreamView<?> state, Locale locale) {
    return locale.equals(Locale.ENGLISH)
        ? entityTag(state)
        : new EntityTag(state.version() + "-" + locale.toLanguageTag());
  }

  private static void spokenIn(Locale locale, MultivaluedMap<String, Object> headers) {
    headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
    headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
  }

  private static HttpProblem versionConflict(long current) {
    return new HttpProblem(
        ProblemType.VERSION_CONFLICT,
        PlatformWords.of("at-version", current),
        Map.of("currentVersion", current));
  }

  private static HttpProblem noRoom() {
    return new HttpProblem(
        ProblemType.REJECTED, PlatformWords.of("no-room"), Map.of("reason", "no-room-left"));
  }
}
