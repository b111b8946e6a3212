package dev.readback.catalog.http;

import dev.readback.catalog.CatalogQuery;
import dev.readback.catalog.Seller;
import dev.readback.platform.http.paging.PageLimit;
import dev.readback.platform.http.paging.PagedList;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of the catalog. */
public class CatalogParameters {
  private static final int MOST_SEARCH_CHARACTERS = 200;

  @RestQuery
  @Size(max = MOST_SEARCH_CHARACTERS)
  @Parameter(
      description =
          "Words that must all be found in name, SKU, description, category or seller's name;"
              + " case and diacritics do not count")
  @Nullable String q;

  @RestQuery
  @Size(max = Seller.MOST_ID_CHARACTERS)
  @Parameter(description = "The id of the only seller whose products are wanted")
  @Nullable String seller;

  @RestQuery
  @Parameter(description = "Where to read on: part of the next link of a page")
  @Nullable String cursor;

  @RestQuery
  @Parameter(
      description = "The most items of the page",
      schema =
          @Schema(
              type = SchemaType.INTEGER,
              format = "int32",
              minimum = "1",
              maximum = "" + PageLimit.MOST,
              defaultValue = "" + PageLimit.DEFAULT))
  @Nullable String limit;

  CatalogQuery query() {
    return new CatalogQuery(text(q), Optional.of(text(seller)).filter(id -> !id.isBlank()));
  }

  PagedList list() {
    return new PagedList(CatalogResource.PATH, Map.of("q", text(q), "seller", text(seller)));
  }

  private static String text(@Nullable String parameter) {
    return Objects.requireNonNullElse(parameter, "");
  }
}
