package dev.readback.booking.http;

import static dev.readback.platform.identity.Roles.BUYER;
import static dev.readback.platform.identity.Roles.SELLER;

import dev.readback.booking.BookingSummary;
import dev.readback.eventsourcing.readmodel.ListPage;
import dev.readback.eventsourcing.readmodel.ListQuery;
import dev.readback.eventsourcing.readmodel.RowFormat;
import dev.readback.platform.http.paging.PageParameters;
import dev.readback.platform.http.paging.PagedList;
import dev.readback.platform.session.ListAnswers;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The lists of bookings: from the index, corrected by what the caller's session did and saw, so
 * that they never show its own past.
 */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
public class BookingListResource {
  private static final String ANY = "draft|placed|confirmed|rejected|withdrawn";
  private static final String GIVEN = "placed|confirmed|rejected|withdrawn";

  private final BookingLists lists;
  private final RowFormat<BookingSummary> format;
  private final ListAnswers answers;

  BookingListResource(BookingLists lists, RowFormat<BookingSummary> format, ListAnswers answers) {
    this.lists = lists;
    this.format = format;
    this.answers = answers;
  }

  @GET
  @Path("bookings")
  @RolesAllowed(BUYER)
  @Operation(operationId = "listBookings", summary = "The buyer's own bookings, newest first")
  public Uni<RestResponse<BookingSummaryResponse.Page>> bookings(
      @Parameter(
              description = "Only those that have come so far",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"draft", "placed", "confirmed", "rejected", "withdrawn"}))
          @RestQuery
          @Pattern(regexp = ANY, message = "{any-status}")
          @Nullable String status,
      @BeanParam PageParameters page,
      Request request) {
    return list(lists.purchaseOrders(), "/api/bookings", status, page, request);
  }

  @GET
  @Path("sales-orders")
  @RolesAllowed(SELLER)
  @Operation(
      operationId = "listSalesOrders",
      summary = "The orders that the seller was given, newest first")
  public Uni<RestResponse<BookingSummaryResponse.Page>> salesOrders(
      @Parameter(
              description = "Only those that have come so far",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"placed", "confirmed", "rejected", "withdrawn"}))
          @RestQuery
          @Pattern(regexp = GIVEN, message = "{given-status}")
          @Nullable String status,
      @BeanParam PageParameters page,
      Request request) {
    return list(lists.salesOrders(), "/api/sales-orders", status, page, request);
  }

  private Uni<RestResponse<BookingSummaryResponse.Page>> list(
      ListQuery<?> query,
      String path,
      @Nullable String status,
      PageParameters page,
      Request request) {
    Optional<String> wanted = Optional.ofNullable(status);
    return answers.to(
        query,
        page.wanted(PagedList.byStatus(path, wanted)),
        wanted.orElse(BookingSummary.ALL),
        request,
        this::page);
  }

  private BookingSummaryResponse.Page page(ListPage page) {
    return new BookingSummaryResponse.Page(
        page.rows().stream().map(row -> BookingSummaryResponse.of(row, format::read)).toList());
  }
}
