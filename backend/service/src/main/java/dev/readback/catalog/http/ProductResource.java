package dev.readback.catalog.http;

import static dev.readback.platform.identity.Roles.SELLER;

import dev.readback.catalog.Product;
import dev.readback.catalog.ProductCatalog;
import dev.readback.catalog.ProductMaintenance;
import dev.readback.catalog.Seller;
import dev.readback.platform.http.validation.VisibleText;
import dev.readback.platform.identity.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One product of the catalog. */
@Path("/catalog/{sku}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalog")
@Authenticated
public class ProductResource {
  private static final String NO_SLASH = "[^/]*";
  private static final String NO_SLASH_WORDS = "{no-slash}";
  private static final String VERSION = "The product's version, for If-Match";

  private final ProductCatalog catalog;
  private final ProductMaintenance maintenance;
  private final ProductAnswers answers;
  private final Caller caller;

  ProductResource(
      ProductCatalog catalog,
      ProductMaintenance maintenance,
      ProductAnswers answers,
      Caller caller) {
    this.catalog = catalog;
    this.maintenance = maintenance;
    this.answers = answers;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "getProduct", summary = "A product of a seller, with a signed offer")
  @APIResponse(
      responseCode = "200",
      description = "The product",
      headers =
          @Header(
              name = HttpHeaders.ETAG,
              description = VERSION,
              required = true,
              schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = CatalogItem.class)))
  @APIResponse(responseCode = "404", description = "The seller has no such product")
  public Uni<RestResponse<CatalogItem>> get(
      @RestPath
          @VisibleText
          @Size(max = Product.MOST_SKU_CHARACTERS)
          @Pattern(regexp = NO_SLASH, message = NO_SLASH_WORDS)
          String sku,
      @RestQuery
          @NotNull
          @VisibleText
          @Size(max = Seller.MOST_ID_CHARACTERS)
          @Parameter(description = "The id of the seller")
          String seller) {
    return catalog.find(seller, sku).map(answers::to);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(SELLER)
  @Operation(
      operationId = "putProduct",
      summary = "The calling seller creates or replaces a product of their own")
  @APIResponse(
      responseCode = "200",
      description = "It was replaced, or was the same already",
      headers =
          @Header(
              name = HttpHeaders.ETAG,
              description = VERSION,
              required = true,
              schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = CatalogItem.class)))
  @APIResponse(
      responseCode = "201",
      description = "It was created",
      headers = {
        @Header(
            name = HttpHeaders.ETAG,
            description = VERSION,
            required = true,
            schema = @Schema(implementation = String.class)),
        @Header(
            name = HttpHeaders.LOCATION,
            description = "Where it is read",
            required = true,
            schema = @Schema(implementation = String.class))
      },
      content = @Content(schema = @Schema(implementation = CatalogItem.class)))
  @APIResponse(responseCode = "409", description = "Others changed it again and again meanwhile")
  @APIResponse(responseCode = "412", description = "It is not as If-Match or If-None-Match wants")
  public Uni<RestResponse<CatalogItem>> put(
      @RestPath
          @VisibleText
          @Size(max = Product.MOST_SKU_CHARACTERS)
          @Pattern(regexp = NO_SLASH, message = NO_SLASH_WORDS)
          String sku,
      @RestHeader(HttpHeaders.IF_MATCH)
          @Parameter(description = "The ETag of the only version to replace", example = "\"7\"")
          @Nullable String ifMatch,
      @RestHeader(HttpHeaders.IF_NONE_MATCH)
          @Parameter(description = "`*` to create it and replace nothing", example = "*")
          @Nullable String ifNoneMatch,
      @Valid @NotNull ProductRequest body) {
    var precondition = ProductPrecondition.parse(ifMatch, ifNoneMatch);
    Product product = body.product(sku, new Seller(caller.id(), caller.name()));
    return maintenance.put(product, precondition).map(answers::to);
  }
}
