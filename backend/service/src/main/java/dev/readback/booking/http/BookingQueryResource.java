package dev.readback.booking.http;

import static dev.readback.platform.identity.Roles.BUYER;
import static dev.readback.platform.identity.Roles.SELLER;

import dev.readback.booking.BookingEvent;
import dev.readback.booking.BookingHistory;
import dev.readback.booking.BookingView;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.platform.http.Answers;
import dev.readback.platform.http.StreamKey;
import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import dev.readback.platform.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Request;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Reads of one booking: the whole stream is read in the request, and projected. */
@Path("/bookings/{bookingId}")
@RolesAllowed({BUYER, SELLER})
@Tag(name = "Bookings")
public class BookingQueryResource {
  private final QueryHandler<Optional<BookingView>, BookingEvent> bookings;
  private final QueryHandler<BookingHistory, BookingEvent> histories;
  private final Caller caller;

  BookingQueryResource(
      QueryHandler<Optional<BookingView>, BookingEvent> bookings,
      QueryHandler<BookingHistory, BookingEvent> histories,
      Caller caller) {
    this.bookings = bookings;
    this.histories = histories;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "getBooking",
      summary = "The booking as it is now, or as it was at a version")
  public Uni<RestResponse<BookingResponse>> get(
      @RestPath StreamKey bookingId,
      @Parameter(description = "Reads the booking as it was then") @RestQuery
          Optional<@Min(1) Long> version,
      Request request) {
    return bookings
        .query(bookingId.value())
        .invoke(now -> requireShared(now.view()))
        .chain(now -> version.map(then -> past(bookingId, then)).orElseGet(() -> present(now)))
        .map(shown -> Answers.to(shown.state(), request, _ -> shown.body()));
  }

  @GET
  @Path("history")
  @Operation(operationId = "getBookingHistory", summary = "What happened to it, in words")
  public Uni<RestResponse<BookingHistoryResponse>> history(
      @RestPath StreamKey bookingId, Request request) {
    return histories
        .query(bookingId.value())
        .invoke(now -> requireShared(now.view().booking()))
        .map(now -> Answers.to(now, request, BookingHistoryResponse::of));
  }

  private record Shown(StreamView<Optional<BookingView>> state, BookingResponse body) {}

  private Uni<Shown> present(StreamView<Optional<BookingView>> now) {
    return Uni.createFrom().item(new Shown(now, BookingResponse.of(now, caller.id())));
  }

  private Uni<Shown> past(StreamKey bookingId, long version) {
    return bookings
        .query(bookingId.value(), version)
        .invoke(then -> requireReached(version, then.version()))
        .map(then -> new Shown(then, BookingResponse.ofThePast(then)));
  }

  private void requireShared(Optional<BookingView> booking) {
    if (booking.filter(found -> found.isSharedWith(caller.id())).isEmpty()) {
      throw BookingProblems.notFound();
    }
  }

  private static void requireReached(long version, long reached) {
    if (reached < version) {
      throw new HttpProblem(
          ProblemType.NOT_FOUND,
          "The booking has no version %d yet: the newest is %d".formatted(version, reached));
    }
  }
}
