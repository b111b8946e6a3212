package dev.readback.booking.http;

import static dev.readback.platform.identity.Roles.BUYER;
import static dev.readback.platform.identity.Roles.SELLER;

import dev.readback.booking.BookingEvent;
import dev.readback.booking.BookingHistory;
import dev.readback.booking.BookingView;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.handling.StreamVersions;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.platform.http.Answers;
import dev.readback.platform.http.StreamKey;
import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import dev.readback.platform.identity.Caller;
import dev.readback.platform.words.Language;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reads of one booking: the whole stream is read in the request, and projected. */
@Path("/bookings/{bookingId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({BUYER, SELLER})
@Tag(name = "Bookings")
public class BookingQueryResource {
  private final QueryHandler<Optional<BookingView>, BookingEvent> bookings;
  private final QueryHandler<BookingHistory, BookingEvent> histories;
  private final Answers answers;
  private final HandoverSigner handovers;
  private final Caller caller;

  BookingQueryResource(
      QueryHandler<Optional<BookingView>, BookingEvent> bookings,
      QueryHandler<BookingHistory, BookingEvent> histories,
      Answers answers,
      HandoverSigner handovers,
      Caller caller) {
    this.bookings = bookings;
    this.histories = histories;
    this.answers = answers;
    this.handovers = handovers;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "getBooking",
      summary = "The booking as it is now, or as it was at a version")
  public Uni<RestResponse<BookingResponse>> get(
      @RestPath StreamKey bookingId,
      // A string, since the framework answers 404 to a number that is none.
      @Parameter(
              description = "Reads the booking as it was then",
              schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "1"))
          @RestQuery
          @Pattern(regexp = "[1-9][0-9]{0,17}", message = "{version-number}")
          @Nullable String version,
      Request request) {
    Uni<StreamVersions<Optional<BookingView>>> shared =
        bookings
            .versions(bookingId.value())
            .invoke(versions -> requireShared(versions.now().view()));
    return version == null
        ? answers.to(shared.map(StreamVersions::now), request, this::answer)
        : answers.to(
            shared.map(versions -> at(Long.parseLong(version), versions)),
            request,
            BookingResponse::ofThePast);
  }

  @GET
  @Path("history")
  @Operation(operationId = "getBookingHistory", summary = "What happened to it, in words")
  public Uni<RestResponse<BookingHistoryResponse>> history(
      @RestPath StreamKey bookingId,
      @RestHeader(HttpHeaders.ACCEPT_LANGUAGE)
          @Parameter(
              description = "What the caller reads: `en` or `nl`, of any region",
              example = "nl-BE")
          @Nullable String acceptLanguage,
      Request request) {
    Locale locale = Language.wanted(acceptLanguage);
    return answers.to(
        histories.query(bookingId.value()).invoke(now -> requireShared(now.view().booking())),
        request,
        locale,
        history -> BookingHistoryResponse.of(history, locale));
  }

  private static StreamView<Optional<BookingView>> at(
      long version, StreamVersions<Optional<BookingView>> versions) {
    StreamView<Optional<BookingView>> then = versions.at(version);
    requireReached(version, then.version());
    return then;
  }

  private BookingResponse answer(StreamView<Optional<BookingView>> now) {
    String callerId = caller.id();
    return BookingResponse.of(now, callerId, handovers.signForReader(now, callerId));
  }

  private void requireShared(Optional<BookingView> booking) {
    if (booking.filter(found -> found.isSharedWith(caller.id())).isEmpty()) {
      throw BookingProblems.notFound();
    }
  }

  private static void requireReached(long version, long reached) {
    if (reached < version) {
      throw new HttpProblem(
          ProblemType.NOT_FOUND, BookingWords.of("no-such-version", version, reached));
    }
  }
}
