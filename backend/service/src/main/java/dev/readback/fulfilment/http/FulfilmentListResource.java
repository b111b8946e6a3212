package dev.readback.fulfilment.http;

import static dev.readback.platform.identity.Roles.BUYER;
import static dev.readback.platform.identity.Roles.SELLER;

import dev.readback.eventsourcing.readmodel.ListPage;
import dev.readback.eventsourcing.readmodel.ListQuery;
import dev.readback.eventsourcing.readmodel.RowFormat;
import dev.readback.fulfilment.FulfilmentSummary;
import dev.readback.fulfilment.FulfilmentView;
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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The lists of fulfilments, which never show the caller's own past. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fulfilments")
public class FulfilmentListResource {
  private static final String ANY = "to-dispatch|partly-dispatched|dispatched|received";

  private final FulfilmentLists lists;
  private final RowFormat<FulfilmentSummary> format;
  private final ListAnswers answers;

  FulfilmentListResource(
      FulfilmentLists lists, RowFormat<FulfilmentSummary> format, ListAnswers answers) {
    this.lists = lists;
    this.format = format;
    this.answers = answers;
  }

  @GET
  @Path("deliveries")
  @RolesAllowed(BUYER)
  @Operation(
      operationId = "listDeliveries",
      summary = "What is on its way to the buyer or has arrived, newest first")
  public Uni<RestResponse<FulfilmentSummaryResponse.Page>> deliveries(
      @Parameter(
              description = "Only those that have come so far",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"to-dispatch", "partly-dispatched", "dispatched", "received"}))
          @RestQuery
          @Pattern(regexp = ANY, message = "{any-status}")
          @Nullable String status,
      @BeanParam PageParameters page,
      Request request) {
    return list(lists.deliveries(), "/api/deliveries", status, page, request);
  }

  @GET
  @Path("shipments")
  @RolesAllowed(SELLER)
  @Operation(
      operationId = "listShipments",
      summary = "What the seller ships or has shipped, newest first")
  public Uni<RestResponse<FulfilmentSummaryResponse.Page>> shipments(
      @Parameter(
              description = "Only those that have come so far",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"to-dispatch", "partly-dispatched", "dispatched", "received"}))
          @RestQuery
          @Pattern(regexp = ANY, message = "{any-status}")
          @Nullable String status,
      @BeanParam PageParameters page,
      Request request) {
    return list(lists.shipments(), "/api/shipments", status, page, request);
  }

  private Uni<RestResponse<FulfilmentSummaryResponse.Page>> list(
      ListQuery<Optional<FulfilmentView>> query,
      String path,
      @Nullable String status,
      PageParameters parameters,
      Request request) {
    String name = Objects.requireNonNullElse(status, FulfilmentSummary.ALL);
    Map<String, String> filters = status == null ? Map.of() : Map.of("status", status);
    return answers.to(
        query, parameters.wanted(new PagedList(path, filters)), name, request, this::page);
  }

  private FulfilmentSummaryResponse.Page page(ListPage page) {
    return new FulfilmentSummaryResponse.Page(
        page.rows().stream().map(row -> FulfilmentSummaryResponse.of(row, format::read)).toList());
  }
}
