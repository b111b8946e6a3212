package dev.readback.fulfilment.http;

import static dev.readback.platform.identity.Roles.BUYER;
import static dev.readback.platform.identity.Roles.SELLER;

import dev.readback.eventsourcing.readmodel.ListPage;
import dev.readback.eventsourcing.readmodel.ListQuery;
import dev.readback.eventsourcing.readmodel.RowFormat;
import dev.readback.fulfilment.FulfilmentSummary;
import dev.readback.platform.http.paging.PageParameters;
import dev.readback.platform.session.ListAnswers;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The lists of fulfilments, which never show the caller's own past. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fulfilments")
public class FulfilmentListResource {
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
      @Valid @BeanParam FulfilmentFilter filter, @BeanParam PageParameters page, Request request) {
    return list(lists.deliveries(), "/api/deliveries", filter, page, request);
  }

  @GET
  @Path("shipments")
  @RolesAllowed(SELLER)
  @Operation(
      operationId = "listShipments",
      summary = "What the seller ships or has shipped, newest first")
  public Uni<RestResponse<FulfilmentSummaryResponse.Page>> shipments(
      @Valid @BeanParam FulfilmentFilter filter, @BeanParam PageParameters page, Request request) {
    return list(lists.shipments(), "/api/shipments", filter, page, request);
  }

  private Uni<RestResponse<FulfilmentSummaryResponse.Page>> list(
      ListQuery<?> query,
      String path,
      FulfilmentFilter filter,
      PageParameters page,
      Request request) {
    return answers.to(query, page.wanted(filter.of(path)), filter.name(), request, this::page);
  }

  private FulfilmentSummaryResponse.Page page(ListPage page) {
    return new FulfilmentSummaryResponse.Page(
        page.rows().stream().map(row -> FulfilmentSummaryResponse.of(row, format::read)).toList());
  }
}
