package dev.readback.platform.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readback.eventsourcing.readmodel.ListPage;
import dev.readback.eventsourcing.readmodel.ListQuery;
import dev.readback.platform.following.IndexState;
import dev.readback.platform.http.Answers;
import dev.readback.platform.http.paging.Cursors;
import dev.readback.platform.http.paging.WantedPage;
import dev.readback.platform.identity.Caller;
import dev.readback.platform.signing.Fingerprint;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Reads a page of a list for the caller, and says how consistent it is. */
@RequestScoped
public class ListAnswers {
  /** How consistent the list is with what the session did and saw. */
  public static final String CONSISTENCY = "Consistency";

  /** For how long the oldest change waits to be in the index, in seconds. */
  public static final String INDEX_LAG = "Index-Lag";

  private final Session session;
  private final IndexState index;
  private final Cursors cursors;
  private final Caller caller;
  private final ObjectMapper json;

  ListAnswers(
      Session session, IndexState index, Cursors cursors, Caller caller, ObjectMapper json) {
    this.session = session;
    this.index = index;
    this.cursors = cursors;
    this.caller = caller;
    this.json = json;
  }

  /**
   * The answer: a page of the caller's list; 304 when the caller has it already.
   *
   * @param list which of the caller's lists
   * @param body made of the page
   */
  public <B> Uni<RestResponse<B>> to(
      ListQuery<?> query,
      WantedPage wanted,
      String list,
      Request request,
      Function<ListPage, B> body) {
    session.open();
    WantedPage own = wanted.of(caller.id());
    String after = cursors.open(own).orElse("");
    Uni<Optional<Duration>> lag = index.lag();
    // Its completeness is looked up before the page, which is then as new or newer.
    return Uni.combine()
        .all()
        .unis(lag, session.consistency())
        .asTuple()
        .chain(
            state ->
                query
                    .page(caller.id(), list, after, wanted.limit().items(), session.versions())
                    .invoke(session::saw)
                    .map(
                        page ->
                            withState(
                                answer(page, wanted, request, body),
                                state.getItem2(),
                                state.getItem1())));
  }

  private <B> ResponseBuilder<B> answer(
      ListPage page, WantedPage wanted, Request request, Function<ListPage, B> body) {
    B entity = body.apply(page);
    EntityTag tag = tagOf(entity);
    boolean known = request.evaluatePreconditions(tag) != null;
    ResponseBuilder<B> response =
        known
            ? ResponseBuilder.<B>create(Status.NOT_MODIFIED)
            : ResponseBuilder.<B>create(Status.OK).entity(entity);
    if (page.more()) {
      String last = page.rows().getLast().row().sortKey();
      response.header(HttpHeaders.LINK, cursors.linkToNext(wanted.of(caller.id()), last));
    }
    return response.tag(tag);
  }

  private static <B> RestResponse<B> withState(
      ResponseBuilder<B> response, String consistency, Optional<Duration> lag) {
    response.header(HttpHeaders.CACHE_CONTROL, Answers.KEEP_NOTHING);
    response.header(CONSISTENCY, consistency);
    lag.ifPresent(behind -> response.header(INDEX_LAG, seconds(behind)));
    return response.build();
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.3f", duration.toMillis() / 1_000.0);
  }

  /** Of the page's content: the same again is the same page. */
  private EntityTag tagOf(Object entity) {
    try {
      return new EntityTag(Fingerprint.of(json.writeValueAsBytes(entity)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No entity tag of a list can be made", e);
    }
  }
}
