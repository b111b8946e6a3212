package dev.readback.catalog.http;

import dev.readback.catalog.ProductCatalog;
import dev.readback.catalog.ProductPage;
import dev.readback.catalog.Seller;
import dev.readback.platform.http.Answers;
import dev.readback.platform.http.paging.Cursors;
import dev.readback.platform.http.paging.PageParameters;
import dev.readback.platform.http.paging.WantedPage;
import dev.readback.platform.http.problem.Problem;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What can be bought. */
@Path("/catalog")
@Tag(name = "Catalog")
@Authenticated
public class CatalogResource {
  static final String PATH = "/api/catalog";

  private static final int MOST_SEARCH_CHARACTERS = 200;

  private final ProductCatalog catalog;
  private final Cursors cursors;
  private final OfferSigner offers;

  CatalogResource(ProductCatalog catalog, Cursors cursors, OfferSigner offers) {
    this.catalog = catalog;
    this.cursors = cursors;
    this.offers = offers;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "listCatalog", summary = "Products, each with a signed offer")
  @APIResponse(
      responseCode = "200",
      description =
          "A page of the catalog, ordered by seller and SKU. A search looks through some thousand"
              + " products at a time: its page may hold fewer than the limit, or none, and yet have"
              + " a next one",
      headers =
          @Header(
              name = HttpHeaders.LINK,
              description = "The next page, as rel=\"next\"; absent on the last one",
              schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = CatalogPage.class)))
  @APIResponse(
      responseCode = "400",
      description = "A parameter is not valid, or the cursor is not one for these filters",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "401",
      description = "Nobody is signed in",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Uni<RestResponse<CatalogPage>> list(
      @RestQuery
          @Size(max = MOST_SEARCH_CHARACTERS)
          @Parameter(
              description =
                  "Words that must all be found in name, SKU, description, category or seller's"
                      + " name; case and diacritics do not count")
          @Nullable String q,
      @RestQuery
          @Size(max = Seller.MOST_ID_CHARACTERS)
          @Parameter(description = "The id of the only seller whose products are wanted")
          @Nullable String seller,
      @BeanParam PageParameters parameters) {
    var filters = new CatalogFilters(q, seller);
    WantedPage wanted = parameters.wanted(filters.list());
    String after = cursors.open(wanted).orElse(ProductCatalog.START);
    return catalog
        .page(filters.query(), after, wanted.limit().items())
        .map(page -> answer(page, wanted));
  }

  private RestResponse<CatalogPage> answer(ProductPage page, WantedPage wanted) {
    var items =
        page.products().stream()
            .map(product -> CatalogItem.of(product, offers.sign(product)))
            .toList();
    var response =
        ResponseBuilder.ok(new CatalogPage(items))
            .header(HttpHeaders.CACHE_CONTROL, Answers.KEEP_NOTHING);
    page.next()
        .ifPresent(after -> response.header(HttpHeaders.LINK, cursors.linkToNext(wanted, after)));
    return response.build();
  }
}
